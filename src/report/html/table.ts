import { type Html, html, type Part } from './markup.ts';

/** A table that scrolls by itself where the screen is too narrow for it. */
export function writeTable(caption: string, columns: readonly string[], rows: readonly (readonly Part[])[]): Html {
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`);
  return html`<section class="scroll" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></section>`;
}
