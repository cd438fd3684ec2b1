import { writeBlindSpots } from './html/blind-spots.ts';
import { shapeDefinitions } from './html/drawing/shapes.ts';
import { createSkeletons } from './html/drawing/skeletons.ts';
import { writeFilters } from './html/filters.ts';
import { writeFindings } from './html/findings.ts';
import { writeDocument } from './html/frame.ts';
import { html, nothing } from './html/markup.ts';
import { writeMasthead } from './html/masthead.ts';
import { writePaths } from './html/paths.ts';
import { writeRules } from './html/rules.ts';
import { writeWaivers } from './html/waivers.ts';
import type { Reporter } from './reporter.ts';

/** Findings and paths. */
const longFrom = 300;

/**
 * A page for people in one file that loads nothing: the gate, every trust path drawn, every finding, what could not be
 * seen, and the rules. It is whole without its script, which only adds the filters.
 */
export const reportHtml: Reporter = (report) => {
  const { tool, gate, paths } = report;
  const skeletons = createSkeletons();
  const drawn = writePaths(report, skeletons);
  const title = `${tool.name}: gate ${gate.passed ? 'passed' : 'failed'}, exit code ${gate.exitCode}`;
  const waivers = writeWaivers(report);
  const parts = [
    ...(drawn === nothing ? [] : [['paths', 'Trust paths'] as const]),
    ['findings', 'Findings'] as const,
    ['blind-spots', 'Could not look'] as const,
    ...(waivers === nothing ? [] : [['waivers', 'Waivers'] as const]),
    ['rules', 'Rules'] as const,
  ];
  return writeDocument({
    title,
    passed: gate.passed,
    long: report.findings.length + (paths?.length ?? 0) > longFrom,
    body: html`<a class="skip" href="#main">Skip to the report</a>
<svg class="shapes" width="0" height="0" aria-hidden="true"><defs>${shapeDefinitions}${skeletons.define()}</defs></svg>
${writeMasthead(report)}
<nav aria-label="Parts of the report"><ul>${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
<main id="main">
${writeFilters(report)}
${drawn}
${writeFindings(report)}
${writeBlindSpots(report)}
${waivers}
${writeRules(report)}
</main>`,
  });
};
