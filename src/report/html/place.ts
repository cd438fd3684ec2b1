import type { Location } from '../../model/index.ts';
import { cut, escapeData } from '../escape.ts';
import { type Html, html } from './markup.ts';

const fileLimit = 500;

/** `trustpath.yaml:18:5`, as editors and terminals take it. */
export function writePlace({ file, line, column }: Location): Html {
  return html`<code>${cut(escapeData(file), fileLimit)}:${line}:${column}</code>`;
}
