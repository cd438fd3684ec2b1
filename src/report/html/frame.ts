import { createHash } from 'node:crypto';
import { type Html, html, nothing, toText, trusted } from './markup.ts';
import { light } from './palette.ts';
import { script } from './script.ts';
import { style } from './style.ts';

// Nothing may be loaded, and only this style and this script may run: what a name could smuggle in stays dead.
const policy = [
  "default-src 'none'",
  `style-src '${digest(style)}'`,
  `script-src '${digest(script)}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface Page {
  readonly title: string;
  /** Shows in the tab. */
  readonly passed: boolean;
  /** True where what is out of sight should be laid out only when it is scrolled to. */
  readonly long: boolean;
  readonly body: Html;
}

/** The document around a page. */
export function writeDocument({ title, passed, long, body }: Page): string {
  return `${toText(html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="${drawIcon(passed)}">
<style>${trusted(style)}</style>
</head>
<body${long ? html` class="long"` : nothing}>
${body}
<script>${trusted(script)}</script>
</body>
</html>`)}\n`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** As data, so that a browser asks no server for one. */
function drawIcon(passed: boolean): string {
  const [colour, stroke] = passed ? [light.pass, 'M4 8.5l2.8 2.8L12 5.5'] : [light.fail, 'M5 5l6 6M11 5l-6 6'];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="${colour}"/><path d="${stroke}" fill="none" stroke="${light.knockout}" stroke-width="2"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
