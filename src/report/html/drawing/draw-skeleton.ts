import type { Link, TrustPath } from '../../../model/index.ts';
import { linkWords } from '../link-words.ts';
import { type Html, html, nothing } from '../markup.ts';
import { drawBoxes } from './draw-boxes.ts';
import { type Edge, edgeOf, type Layout, type LayoutName, layouts, placeMarks } from './geometry.ts';
import { placeMark } from './shapes.ts';

interface Placed {
  readonly link: Link;
  readonly x: number;
  readonly y: number;
}

const edges = [0, 1, 2, 3] as const satisfies readonly Edge[];

/**
 * Boxes, the line between them and the marks of the links on it; the line is whole up to the first broken link. Of few
 * elements, for a browser copies them for every path that looks alike.
 */
export function drawSkeleton(path: TrustPath, name: LayoutName): Html {
  const layout = layouts[name];
  const placed = edges.flatMap((edge) => placeLinks(path, layout, name, edge));
  const proven = placed.filter(({ link }) => link.state === 'proven');
  const others = placed.filter(({ link }) => link.state !== 'proven');
  const labels =
    name === 'strip' ? nothing : placed.map((each, index) => label(each, name === 'tall', index % 2 === 1));
  return html`${drawLine(path, placed, layout, name === 'tall')}${drawBoxes(path, layout, name)}${drawDots(proven, name)}${others.map(({ link, x, y }) => placeMark(link.name === path.firstBroken ? 'first' : link.state, x, y))}${labels}`;
}

function placeLinks({ links }: TrustPath, layout: Layout, name: LayoutName, edge: Edge): readonly Placed[] {
  const these = links.filter((link) => edgeOf[link.name] === edge);
  const places = placeMarks(layout, edge, these.length);
  return these.map((link, index) => {
    const at = places[index] ?? 0;
    return name === 'tall' ? { link, x: layout.line, y: at } : { link, x: at, y: layout.line };
  });
}

/** Lines of no length with round ends. */
function drawDots(placed: readonly Placed[], name: LayoutName): Html {
  if (placed.length === 0) return nothing;
  const dots = placed.map(({ x, y }) => `M${x} ${y}h0`).join('');
  return html`<path class="dots" d="${dots}" stroke="currentColor" stroke-width="${name === 'strip' ? 5.2 : 8}" stroke-linecap="round"/>`;
}

const haloGap = 18;

function drawLine({ firstBroken }: TrustPath, placed: readonly Placed[], { line, end }: Layout, turn: boolean): Html {
  const move = (at: number) => (turn ? `${line} ${at}` : `${at} ${line}`);
  const draw = (from: number, to: number) => `M${move(from)}L${move(to)}`;
  const head = turn ? `M${line - 4} ${end - 5}l4 5 4-5` : `M${end - 5} ${line - 4}l5 4-5 4`;
  const first = placed.find(({ link }) => link.name === firstBroken);
  const whole = (to: number) => html`<path class="line" d="${draw(4, to)}${head}" fill="none" stroke="currentColor"/>`;
  if (first === undefined) return whole(end);
  const cut = turn ? first.y : first.x;
  return html`${whole(cut - haloGap)}<path class="lost" d="${draw(cut + haloGap, end)}" fill="none" stroke="currentColor" stroke-dasharray="3 4"/>`;
}

/** Beside the mark of a tall drawing; above and below those of a wide one by turns, for there is no room for all on one side. */
function label({ link, x, y }: Placed, tall: boolean, below: boolean): Html {
  const [left, top, anchor] = tall ? [x + 22, y + 4, 'start'] : [x, y + (below ? 35 : -27), 'middle'];
  return html`<text class="link-${link.state}" x="${left}" y="${top}" text-anchor="${anchor}">${linkWords[link.name].short}</text>`;
}
