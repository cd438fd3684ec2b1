import { valueAt } from './show-value.ts';
import type { Path, Source } from './source.ts';

/** The part of a document below one path, as a document of its own with the positions of the whole. */
export function sourceBelow(source: Source, path: Path): Source {
  return {
    file: source.file,
    text: source.text,
    value: valueAt(source.value, path),
    locate: (below, what) => source.locate([...path, ...below], what),
    sourceOf: (below) => source.sourceOf([...path, ...below]),
    offsetLocation: (below, offset) => source.offsetLocation([...path, ...below], offset),
  };
}
