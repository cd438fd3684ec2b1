import type { Link, TrustPath } from '../../../model/index.ts';
import { type Html, html } from '../markup.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import type { LayoutName } from './geometry.ts';

/**
 * What a drawing shows besides its names. Paths whose links stand alike share one: a page of a thousand paths holds as
 * many shapes as there are ways to be broken.
 */
export interface Skeletons {
  /** The id to refer to. */
  get(path: TrustPath, layout: LayoutName): string;
  /** Every shape that was asked for. */
  define(): Html;
}

export function createSkeletons(): Skeletons {
  const known = new Map<string, { readonly id: string; readonly shape: Html }>();
  return {
    get(path, layout) {
      const key = JSON.stringify([layout, path.authentication, path.caller === undefined, path.links.map(look(path))]);
      const found = known.get(key);
      if (found !== undefined) return found.id;
      const id = `drawing-${known.size + 1}`;
      known.set(key, { id, shape: drawSkeleton(path, layout) });
      return id;
    },
    define: () => html`${[...known.values()].map(({ id, shape }) => html`<g id="${id}">${shape}</g>`)}`,
  };
}

function look({ firstBroken }: TrustPath): (link: Link) => string {
  return ({ name, state }) => `${name} ${name === firstBroken ? 'first' : state}`;
}
