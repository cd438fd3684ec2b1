import { dark, light, writePalette } from './palette.ts';
import { drawingStyle } from './style/drawings.ts';
import { findingStyle } from './style/findings.ts';
import { narrowStyle, printStyle } from './style/media.ts';
import { pageStyle } from './style/page.ts';
import { pathStyle } from './style/paths.ts';

/** The style of the page. Paper is always light. */
export const style = `
:root { ${writePalette(light)} }
@media screen {
  :root { color-scheme: light dark }
}
@media screen and (prefers-color-scheme: dark) {
  :root { ${writePalette(dark)} }
}
${pageStyle}${pathStyle}${drawingStyle}${findingStyle}${narrowStyle}${printStyle}`;
