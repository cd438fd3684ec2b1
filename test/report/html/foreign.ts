import type { PageElement } from './elements.ts';

const anywhere = [
  'class',
  'id',
  'hidden',
  'data-item',
  'data-verdict',
  'data-severity',
  'data-account',
  'data-group',
  'data-row',
];
const svg = ['d', 'fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-dasharray', 'x', 'y', 'width', 'height'];

/** Everything that a page may be made of. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  link: ['rel', 'href'],
  a: ['href', 'rel'],
  nav: ['aria-label'],
  search: ['aria-label'],
  section: ['aria-labelledby', 'aria-label', 'tabindex'],
  input: ['type', 'autocomplete', 'spellcheck'],
  option: ['value'],
  button: ['type'],
  th: ['scope'],
  time: ['datetime'],
  p: ['role'],
  svg: [...svg, 'viewbox', 'preserveaspectratio', 'role', 'aria-hidden'],
  g: ['transform'],
  use: ['href', 'display'],
  path: svg,
  circle: [...svg, 'r'],
  rect: svg,
  text: [...svg, 'text-anchor'],
};
const plain =
  'head title style script body header main h1 h2 h3 h4 h5 ul ol li dl dt dd div span b br code pre details summary article label select table caption thead tbody tr td defs desc';

/** What stands in a page that must not. */
export function findForeign(elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap(({ tag, attributes }) => {
    if (allowed[tag] === undefined && !plain.split(' ').includes(tag)) return [`<${tag}>`];
    return Object.entries(attributes).flatMap(([name, value]) => {
      const known = anywhere.includes(name) || (allowed[tag] ?? []).includes(name);
      const address = name !== 'href' || isSafeAddress(tag, value);
      return known && address ? [] : [`<${tag} ${name}="${value}">`];
    });
  });
}

function isSafeAddress(tag: string, address: string): boolean {
  if (tag === 'link') return /^data:image\/svg\+xml,[\w%.()~*'!-]+$/.test(address);
  return /^#[a-z]+[a-z0-9-]*$/.test(address) || (tag === 'a' && /^https:\/\/[^\s"<>]+$/.test(address));
}
