import type { TrustPath } from '../../../model/index.ts';
import { type Html, html } from '../markup.ts';
import { boxHeight, type Layout, type LayoutName } from './geometry.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const sts = 2;
const target = 3;

/** The boxes of a drawing and what kind of thing each is, but for the target: its account is each path's own. Small ones say nothing. */
export function drawBoxes(path: TrustPath, layout: Layout, name: LayoutName): Html {
  const boxes = layout.boxes.map(({ at, size }, index): Rectangle => {
    if (name === 'tall') return { x: 1, y: at, width: index === sts ? 46 : 300, height: size };
    const height = name === 'wide' ? boxHeight : size;
    return { x: at, y: layout.line - height / 2, width: size, height };
  });
  const outline = boxes.map((box) => traceRounded(box, name === 'strip' ? 2 : 5)).join('');
  const shape = html`<path class="box" d="${outline}" fill="#fff" stroke="currentColor"/>`;
  return name === 'strip' ? shape : html`${shape}${writeKinds(path, boxes)}`;
}

function writeKinds({ authentication, caller }: TrustPath, boxes: readonly Rectangle[]): readonly Html[] {
  const kinds = ['server', authentication === 'access-key' ? 'user' : 'server role', 'STS'];
  return boxes.slice(0, target).map(({ x, y, width }, index) => {
    const nameless = index === sts || (index === 1 && caller === undefined);
    return nameless
      ? html`<text class="box-sole" x="${x + width / 2}" y="${y + 24}" text-anchor="middle">${kinds[index]}</text>`
      : html`<text class="box-kind" x="${x + 9}" y="${y + 15}">${kinds[index]}</text>`;
  });
}

function traceRounded({ x, y, width, height }: Rectangle, radius: number): string {
  const turn = (right: number, down: number) => `a${radius} ${radius} 0 0 1 ${right} ${down}`;
  return `M${x + radius} ${y}h${width - 2 * radius}${turn(radius, radius)}v${height - 2 * radius}${turn(-radius, radius)}h${2 * radius - width}${turn(-radius, -radius)}v${2 * radius - height}${turn(radius, -radius)}z`;
}
