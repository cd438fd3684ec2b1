import { HtmlValidate, Parser, walk } from 'html-validate';

/** An element of a page as a parser that is not ours reads it. */
export interface PageElement {
  readonly tag: string;
  /** By names in small letters, without entities. */
  readonly attributes: Readonly<Record<string, string>>;
}

const config = new HtmlValidate({ root: true }).getConfigForSync('page.html');

/** Every element of a page, in order. */
export function readElements(page: string): readonly PageElement[] {
  const found: PageElement[] = [];
  walk.depthFirst(new Parser(config).parseHtml(page), (node) => {
    if (node.isRootElement()) return;
    const attributes = node.attributes.map(
      ({ key, value }) => [key.toLowerCase(), decode(String(value ?? ''))] as const,
    );
    found.push({ tag: node.tagName.replace('svg:', ''), attributes: Object.fromEntries(attributes) });
  });
  return found;
}

/** What a reader sees of a page: its text without markup, style and script. */
export function readText(page: string): string {
  const bare = page.replace(/<(style|script)>.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');
  return decode(bare);
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

function decode(text: string): string {
  return text.replace(/&([^;]*);/g, (_, name: string) => characters[name] ?? `{unknown entity ${name}}`);
}
