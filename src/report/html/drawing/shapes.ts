import { type Html, html, trusted } from '../markup.ts';

// Each mark has a shape of its own, so that none depends on its colour. All are centred on 0,0. The presentation
// attributes make them readable where a page's style is refused.
const broken = '<path class="b" d="M-3.5-8h7l4.5 4.5v7l-4.5 4.5h-7l-4.5-4.5v-7z" fill="currentColor"/>';
const cross = '<path class="k" d="M-3-3l6 6M3-3l-6 6" fill="none" stroke="#fff" stroke-width="2"/>';
const question =
  '<path class="uq" d="M-2.5-1.9c.1-1.6 1.2-2.4 2.6-2.4 1.5 0 2.6 1 2.6 2.3 0 1.9-2.5 1.9-2.5 3.7M.2 3.9v.3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>';

const shapes = {
  proven: '<circle class="p" r="4" fill="currentColor"/>',
  broken: broken + cross,
  first: `<circle class="halo" r="13" fill="none" stroke="currentColor"/>${broken}${cross}`,
  unknown: `<circle class="u" r="7.3" fill="#fff" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2.5 1.8"/>${question}`,
  pass: '<circle class="p" r="7" fill="currentColor"/><path class="k" d="M-3.2.3l2.2 2.3L3.3-2.3" fill="none" stroke="#fff" stroke-width="1.8"/>',
  na: '<circle class="n" r="7" fill="none" stroke="currentColor" stroke-width="1.3"/><path class="n" d="M-3 0h6" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  waived:
    '<circle class="w" r="7" fill="none" stroke="currentColor" stroke-width="1.3"/><path class="w" d="M-3.6.8c1.2-2 2.4-2 3.6-.8s2.4 1.2 3.6-.8" fill="none" stroke="currentColor" stroke-width="1.6"/>',
} as const;

/** `first` is the broken link that a path breaks at. */
export type Mark = keyof typeof shapes;

/** The shapes that marks refer to, by the ids `mark-…`. */
export const shapeDefinitions: Html = trusted(
  Object.entries(shapes)
    .map(([name, shape]) => `<g id="mark-${name}">${shape}</g>`)
    .join(''),
);

/** A mark in running text. It says nothing on its own: the words beside it do. */
export function drawMark(mark: Mark): Html {
  return html`<svg class="mark" width="16" height="16" viewBox="-8.5 -8.5 17 17" aria-hidden="true"><use href="#mark-${mark}"/></svg>`;
}

/** The same as part of a drawing. */
export function placeMark(mark: Mark, x: number, y: number): Html {
  return html`<g transform="translate(${x} ${y})">${trusted(shapes[mark])}</g>`;
}
