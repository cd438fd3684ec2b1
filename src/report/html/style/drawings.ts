import { boxHeight, tall, wide } from '../drawing/geometry.ts';

/** Marks and drawings. Shapes are shared: their colours hold wherever they are drawn. */
export const drawingStyle = `
.drawing { display: block; margin: 4px 0; max-width: 100%; color: var(--ink) }
.strip { display: block; color: var(--ink) }
.line, .lost { stroke: var(--outline); stroke-width: 1.5; fill: none }
.box { fill: var(--surface); stroke: var(--outline) }
.p { fill: var(--pass) }
.dots { stroke: var(--pass); fill: none }
.b { fill: var(--fail) }
.k { stroke: var(--knockout) }
.halo { stroke: var(--fail); stroke-width: 1.5 }
.u { fill: var(--paper); stroke: var(--unknown) }
.uq { stroke: var(--unknown) }
.n { stroke: var(--quiet) }
.w { stroke: var(--waived) }
.box-kind, .link-proven, .link-broken, .link-unknown { font-size: 10.5px; fill: var(--quiet) }
.box-sole { font-size: 12px; fill: var(--ink) }
.link-broken { fill: var(--fail); font-weight: 700 }
.link-unknown { fill: var(--unknown) }
.drawing svg text { font: 600 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; fill: var(--ink) }
.bar rect.fail { fill: var(--fail) }
.bar rect.unknown { fill: var(--unknown) }
.bar rect.pass { fill: var(--pass) }
.bar rect.waived { fill: var(--waived) }
`;

/** From where the name of a box stands in a wide drawing to where the same box is in a tall one. */
const moveName = (box: 0 | 1 | 3) =>
  `.n${box} { transform: translate(${1 - wide.boxes[box].at}px, ${tall.boxes[box].at + boxHeight / 2 - wide.line}px) }`;

/** The same drawings upright. */
export const tallDrawingStyle = `
.drawing { width: ${tall.width}px; height: ${tall.height}px }
.drawing .wide { display: none }
.drawing .tall { display: inline }
${([0, 1, 3] as const).map(moveName).join('\n')}
.box-kind, .link-proven, .link-broken, .link-unknown { font-size: 13px }
`;
