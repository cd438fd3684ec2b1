import { wide } from '../drawing/geometry.ts';
import { tallDrawingStyle } from './drawings.ts';

const pagePadding = 24;

/** Below the width of a drawing, drawings stand upright. */
export const narrowStyle = `
@media screen and (max-width: ${wide.width + 2 * pagePadding - 1}px) {
${tallDrawingStyle}}
@media screen and (max-width: 700px) {
  header, nav, main { padding-left: 14px; padding-right: 14px }
  h1 { font-size: 25px }
  h1 .quiet { display: block; margin: 0 }
  search { position: static }
  label, label.wide { flex: 1 1 100%; display: grid; grid-template-columns: 5.5em minmax(0, 1fr) }
  search select, #filter-verdict, #filter-severity { width: 100% }
  .counts { gap: 4px 22px }
  .counts div { min-width: 0 }
  pre:has(button) { padding: 34px 12px 8px }
  .complete summary { grid-template-columns: 12px minmax(0, 1fr) }
  .complete summary > * { grid-column: 2 }
  .complete summary::before { grid-column: 1; grid-row: 1 }
  .complete > li { padding: 6px 0 }
  .glance li { grid-template-columns: minmax(0, 1fr) auto; padding: 6px 0 }
  .glance a { grid-column: 1 / -1; grid-row: 2 }
  .evidence, .evidence tbody, .evidence tr, .evidence th, .evidence td { display: block; width: auto; min-width: 0; padding-right: 0 }
  .evidence th { border: 0; padding-bottom: 0 }
  .settled thead { display: none }
  .settled tbody, .settled tr, .settled td, .settled table { display: block; border: 0; padding: 0 }
  .settled tr { border-bottom: 1px solid var(--hairline); padding: 5px 0 }
  .scroll table { min-width: 560px }
}
`;

/**
 * On paper the page is as wide as a drawing, and the filters' outcome is told. Nobody opens anything there: what passed,
 * what a rule asks and what a broken link rests on stand open; the links of a path, which its drawing shows, do not. A page
 * ends between the parts of a finding, never under a heading, within a drawing or before the last line.
 */
export const printStyle = `
@media print {
  :root { --paper: #fff }
  @page { size: landscape; margin: 11mm }
  body { font-size: 10.5pt; orphans: 3; widows: 3 }
  header, nav, main { max-width: none; padding-left: 0; padding-right: 0 }
  header { padding-top: 0 }
  p { max-width: 100ch }
  .settled table { font-size: 9pt }
  .settled th:nth-child(4) { width: 46% }
  nav, search, .skip, button, .all, .more { display: none }
  .why:not(.seen-not) > .more:has(table) { display: block }
  .more > summary { display: none }
  .settled::details-content, .rule::details-content, .more::details-content { content-visibility: visible }
  summary { list-style: none }
  .complete summary::before { visibility: hidden }
  h2, h3, h4, h5, caption, summary, .lead, .legend, .message, .drawing, p:has(+ pre) { break-after: avoid }
  .origin, .controls, .rule ul { break-before: avoid }
  p, li, .drawing, .evidence, .counts, .controls, .rule ul, pre, tr { break-inside: avoid }
  .rule p { break-inside: auto }
  .path, .finding, .complete > li { content-visibility: visible }
  a { color: inherit; text-decoration: none }
  pre { border: 1px solid var(--hairline) }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`;
