import type { Browser } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dark, light } from '../../../src/report/html/palette.ts';
import { reportHtml } from '../../../src/report/html.ts';
import { buildReport } from '../../report/fixtures.ts';
import { findChromium, launchChromium, takePicture, withPage } from '../../report/html/browser.ts';
import type { PageElement } from '../../report/html/elements.ts';
import { findForeign } from '../../report/html/foreign.ts';
import { hostilePathReport } from '../../report/html/hostile-paths.ts';
import { buildPath } from '../../report/html/paths.ts';
import { findFaint, listShown, measureLoad, parsePage, smuggle } from '../../report/html/probes.ts';
import { buildManyPaths, sampleReport } from '../../report/html/sample.ts';
import { fc } from '../../support/property.ts';
import { skipLoudly } from '../../support/python/skip-loudly.ts';

const test = suite('report/html/chromium');
const executable = findChromium();
const sample = reportHtml(sampleReport, { color: false });
/** Pixels of letter paper on its side, within the margins of the page. */
const paperWidth = 972;

if (executable === undefined)
  skipLoudly(test, 'the HTML report in Chromium', {
    unavailable: 'no chromium, chromium-browser or google-chrome on PATH',
  });
else testIn(executable);

function testIn(chromium: string): void {
  let browser: Browser;
  test.before(async () => {
    browser = await launchChromium(chromium);
  });
  test.after(() => browser.close());

  for (const [scheme, palette] of Object.entries({ light, dark }) as ['light' | 'dark', typeof light][])
    test(`${scheme}: drawn without a complaint, and all its text stands out`, () =>
      withPage(browser, sample, { colorScheme: scheme }, async ({ page, complaints }) => {
        assert.is(await page.evaluate('getComputedStyle(document.body).backgroundColor'), toRgb(palette.paper));
        await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
        const { looked, faint } = (await page.evaluate(findFaint)) as { looked: number; faint: string[] };
        assert.ok(looked > 300, `${looked} elements`);
        assert.equal(faint, []);
        assert.equal(await complaints(), []);
        await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = false; })');
        await takePicture(page, scheme);
      }));

  test('text that is too faint would be found', () =>
    withPage(browser, '<!DOCTYPE html><p style="color:#888">faint<p>clear', {}, async ({ page }) => {
      const { looked, faint } = (await page.evaluate(findFaint)) as { looked: number; faint: string[] };
      assert.is(looked, 2);
      assert.is(faint.length, 1);
    }));

  for (const width of [400, 760, 1280])
    test(`${width} pixels wide, nothing stands out of the page`, () =>
      withPage(browser, sample, { viewport: { width, height: 900 } }, async ({ page, complaints }) => {
        assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width);
        assert.equal(await complaints(), []);
        await takePicture(page, `${width}-wide`);
      }));

  for (const [what, name] of Object.entries({
    'a long name': 'x'.repeat(3000),
    'a long name of many words': 'many words '.repeat(300),
    'a name written from right to left': '\u05e9\u05dc\u05d5\u05dd'.repeat(80),
    'a name of stacked marks': `a${'\u0301'.repeat(400)}`,
    'a name that is markup': `"><script>alert(1)</script><img src=x onerror=alert(2)>`,
  }))
    test(`${what} breaks neither the page nor the layout`, async () => {
      const paths = [
        buildPath({ server: name, integration: name, role: `arn:aws:iam::222222222222:role/${name}`, caller: name }),
        buildPath(
          { server: name, integration: name, role: `arn:aws:iam::333333333333:role/${name}`, caller: name },
          { 'trust-policy': { state: 'broken', because: name, mend: { text: name, command: name, document: name } } },
        ),
      ];
      const [finding] = sampleReport.findings;
      if (finding === undefined) throw new Error('the sample has findings');
      const findings = [
        { ...finding, rule: name, message: name, subject: { ...finding.subject, id: name, name }, servers: [name] },
      ];
      const html = reportHtml(buildReport(findings, { paths }), { color: false });
      for (const [media, width] of [
        ['screen', 400],
        ['screen', 1280],
        ['print', paperWidth],
      ] as const)
        await withPage(browser, html, { viewport: { width, height: 900 } }, async ({ page, complaints }) => {
          await page.emulateMedia({ media });
          assert.ok(
            ((await page.evaluate('document.documentElement.scrollWidth')) as number) <= width,
            `${media}, ${width} pixels`,
          );
          assert.equal(await complaints(), []);
          await takePicture(page, `hostile-${what.replaceAll(' ', '-')}-${width}`, 2500);
        });
    });

  test("whatever a report says, the browser's own parser finds no element, attribute or address but the page's", () =>
    withPage(browser, sample, {}, async ({ page, complaints }) => {
      await fc.assert(
        fc.asyncProperty(hostilePathReport, async (report) => {
          const html = reportHtml(report, { color: false });
          assert.equal(findForeign((await page.evaluate(parsePage(html))) as readonly PageElement[]), []);
        }),
        { numRuns: 60 },
      );
      assert.equal(await complaints(), []);
    }));

  test('a script that got into the page would not run, and an image would not be asked for', () =>
    withPage(browser, sample, {}, async ({ page, complaints }) => {
      assert.is(await page.evaluate(smuggle), null);
      const seen = (await complaints()).join('\n');
      for (const directive of ['img-src', 'script-src-elem', 'script-src-attr']) assert.match(seen, directive);
    }));

  test('without JavaScript everything stands there, the filters do not, and details open', () =>
    withPage(browser, sample, { javaScriptEnabled: false }, async ({ page }) => {
      assert.not(await page.locator('#filters').isVisible());
      for (const { id, verdict, waiver } of sampleReport.findings)
        assert.is(
          await page.locator(`#finding-${id}`).isVisible(),
          waiver !== null || ['fail', 'unknown'].includes(verdict),
          id,
        );
      assert.is(await page.locator('.drawing, .strip').count(), sampleReport.paths?.length);
      for (const drawing of await page.locator('.drawing, .strip').all()) assert.ok(await drawing.isVisible());
      const settled = page.locator('.settled').first();
      assert.not(await settled.locator('table').isVisible());
      await settled.locator('summary').click();
      assert.ok(await settled.locator('table').isVisible());
    }));

  test('the filters work by keyboard alone, say what they show, and let everything back', () =>
    withPage(browser, sample, {}, async ({ page, complaints }) => {
      const shown = async () => (await page.evaluate(listShown)) as readonly string[];
      const status = () => page.locator('#shown').textContent();
      const focused = () => page.evaluate('document.activeElement.id');
      const all = await shown();
      assert.is(await status(), '');

      for (let presses = 0; (await focused()) !== 'filter-verdict'; presses++) {
        assert.ok(presses < 10, 'the filters come after the parts of the report');
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('ArrowDown');
      assert.is(await status(), 'Showing 3 of 9 trust paths and 6 of 18 findings.');
      assert.is((await shown()).length, 9);

      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      assert.is(await page.locator('#filter-severity').inputValue(), '0');
      assert.is(await status(), 'Showing 3 of 9 trust paths and 4 of 18 findings.');

      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      assert.is(await page.locator('#filter-account').inputValue(), '111111111111');
      assert.is(await status(), 'Showing 0 of 9 trust paths and 0 of 18 findings.');
      await page.keyboard.press('ArrowDown');
      assert.is(await status(), 'Showing 2 of 9 trust paths and 3 of 18 findings.');

      await page.keyboard.press('Tab');
      await page.keyboard.type('BUCKETreader engine');
      assert.is(await status(), 'Showing 1 of 9 trust paths and 1 of 18 findings.');
      assert.is((await shown()).length, 2);
      assert.not(await page.getByRole('heading', { name: 'xsoar-prod' }).first().isVisible());
      assert.is(await page.locator('[data-row]:visible').count(), 1, 'the list at the top is filtered too');

      await page.keyboard.press('Tab');
      assert.is(await focused(), 'filter-none');
      await page.keyboard.press('Enter');
      assert.is(await status(), '');
      assert.equal(await shown(), all);
      assert.equal(await complaints(), []);
    }));

  test('a filter opens the tables that hold what it finds', () =>
    withPage(browser, sample, {}, async ({ page }) => {
      const passed = sampleReport.findings.find(({ verdict }) => verdict === 'pass');
      await page.locator('#filter-verdict').selectOption('pass');
      assert.ok(await page.locator(`#finding-${passed?.id}`).isVisible());
    }));

  test('the address of a finding or path opens what is closed and shows what is filtered away', async () => {
    const passed = sampleReport.findings.find(({ verdict }) => verdict === 'pass');
    await withPage(browser, sample, { hash: `#finding-${passed?.id}` }, async ({ page }) => {
      assert.ok(await page.locator(`#finding-${passed?.id}`).isVisible());
      await page.locator('#filter-verdict').selectOption('fail');
      assert.not(await page.locator(`#finding-${passed?.id}`).isVisible());
      await page.evaluate(`location.hash = ''; location.hash = 'finding-${passed?.id}'`);
      await page.locator(`#finding-${passed?.id}`).waitFor();
      assert.is(await page.locator('#filter-verdict').inputValue(), '');
    });
  });

  test('the button beside a command copies it, letter by letter', () =>
    withPage(browser, sample, { permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, complaints }) => {
      const [command] = (await page.locator('.finding pre').allTextContents()) as [string];
      await page.locator('.finding pre button').first().click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      assert.is(await page.evaluate('navigator.clipboard.readText()'), command);
      assert.equal(await complaints(), []);
    }));

  test('on paper it is light, without filters, with every open finding and its fix', () =>
    withPage(browser, sample, { colorScheme: 'dark' }, async ({ page, complaints }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.is(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)');
      assert.is(await page.evaluate('getComputedStyle(document.body).color'), toRgb(light.ink));
      for (const hidden of ['#filters', 'nav', 'pre button'])
        assert.not(await page.locator(hidden).first().isVisible(), hidden);
      for (const article of await page.locator('.finding, .drawing, .why > pre').all())
        assert.ok(await article.isVisible());
      for (const hidden of ['.all', '.complete .links', '.more > summary'])
        assert.not(await page.locator(hidden).first().isVisible(), hidden);
      for (const open of ['.settled tr', '.rule p', '.rule ul', '.why:not(.seen-not) > .more .evidence'])
        assert.ok(await page.locator(open).first().isVisible(), `nobody can open ${open} on paper`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      assert.ok(pdf.subarray(0, 5).toString() === '%PDF-' && pdf.length > 50_000);
      assert.equal(await complaints(), []);
      await takePicture(page, 'print');
    }));

  test('on paper nothing stands out of the page, and a page ends neither within a drawing nor under a heading', () =>
    withPage(browser, sample, { viewport: { width: paperWidth, height: 700 } }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      assert.ok(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= paperWidth);
      const breaks = (selector: string, property: string) =>
        page.evaluate(
          `[...new Set([...document.querySelectorAll('${selector}')].map((each) => getComputedStyle(each).${property}))]`,
        );
      for (const whole of ['.drawing', 'pre', '.evidence', '.settled tr'])
        assert.equal(await breaks(whole, 'breakInside'), ['avoid'], whole);
      for (const before of ['h2', 'h3', 'h4', 'h5', '.message', '.settled summary', '.drawing'])
        assert.equal(await breaks(before, 'breakAfter'), ['avoid'], before);
      for (const last of ['.origin', '.rule .controls'])
        assert.equal(await breaks(last, 'breakBefore'), ['avoid'], last);
    }));

  test('a thousand paths are drawn in less than two seconds, without a complaint', async () => {
    const html = reportHtml(buildManyPaths(1000), { color: false });
    const figures: number[] = [];
    // What else the machine does is not the page's doing: the best of three counts.
    for (let round = 0; round < 3; round++)
      await withPage(browser, html, {}, async ({ page, complaints }) => {
        const { loaded, painted } = (await page.evaluate(measureLoad)) as { loaded: number; painted: number };
        figures.push(Math.round(Math.max(loaded, painted)));
        assert.is(await page.locator('.drawing, .strip').count(), 1000);
        assert.equal(await complaints(), []);
        if (round === 0) await takePicture(page, 'thousand', 4000);
      });
    console.log(`1,000 paths, ${html.length} characters: drawn after ${figures.join(', ')} ms`);
    assert.ok(Math.min(...figures) < 2000, figures.join(', '));
  });
}

function toRgb(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

test.run();
