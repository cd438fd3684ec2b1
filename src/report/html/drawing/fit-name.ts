import { cut, escapeData } from '../../escape.ts';
import { measure } from '../../text/wrap.ts';

/** A name in at most so many columns of a fixed-width font, its middle left out where it is longer, escaped. */
export function fitName(name: string, columns: number): string {
  const text = escapeData(name);
  const characters = [...cut(text, 4 * columns)];
  if (measure(text) <= columns && characters.length <= 2 * columns) return text;
  const tail = take([...text.slice(-4 * columns)].reverse(), Math.floor((columns - 1) / 2)).reverse();
  const head = take(characters, columns - 1 - measure(tail.join('')));
  return `${head.join('')}…${tail.join('')}`;
}

/** The first characters that fit; marks that take no column count as one, so that no name is endless. */
function take(characters: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let left = columns;
  for (const character of characters) {
    left -= Math.max(1, measure(character));
    if (left < 0) break;
    taken.push(character);
  }
  return taken;
}
