import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine; undefined where PATH holds none. Nothing is ever downloaded. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts it without a window and without the traffic of its own. The sandbox stays on for everyone whom it takes. */
export function launchChromium(executablePath: string): Promise<Browser> {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
  });
}

export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, exceptions, violations of the policy and requests besides the page itself. */
  complaints(): Promise<readonly string[]>;
}

/** Opens a page from a file of its own, hands it to `use`, and closes it again. */
export async function withPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions & { readonly hash?: string },
  use: (open: OpenPage) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-html-'));
  const { hash = '', ...contextOptions } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
  try {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    const address = pathToFileURL(file).href;
    const seen: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => seen.push(`exception: ${error.message}`));
    page.on('dialog', (dialog) => {
      seen.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const url = request.url();
      if (url.split('#')[0] !== address && !url.startsWith('data:')) seen.push(`request: ${url}`);
    });
    await page.addInitScript(
      `window.violations = []; addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.blockedURI));`,
    );
    await page.goto(`${address}${hash}`);
    await use({
      page,
      complaints: async () => [...seen, ...((await page.evaluate('window.violations')) as readonly string[])],
    });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

const pictures = resolve('.cache/report-html');

/** A picture of the whole page for people to look at. */
export async function takePicture(page: Page, name: string, limit = 12_000): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const height = Math.min(limit, (await page.evaluate('document.documentElement.scrollHeight')) as number);
  const width = page.viewportSize()?.width ?? 1280;
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
