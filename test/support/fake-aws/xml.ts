/** One element around text or around elements that are XML already. */
export function element(name: string, ...content: readonly string[]): string {
  return `<${name}>${content.join('')}</${name}>`;
}

/** One element around text, escaped; nothing at all for a value that is not there. */
export function field(name: string, value: string | number | boolean | undefined | null): string {
  return value === undefined || value === null ? '' : element(name, escapeText(String(value)));
}

/** A list as IAM and STS write it. */
export function members(name: string, items: readonly string[]): string {
  return element(name, ...items.map((item) => element('member', item)));
}

/** A list as EC2 writes it. */
export function items(name: string, entries: readonly string[]): string {
  return element(name, ...entries.map((entry) => element('item', entry)));
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A document as IAM sends it: RFC 3986, a space is %20. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The XML without any element of this name. */
export function omitElement(xml: string, name: string): string {
  return xml
    .replace(new RegExp(`<${name}/>`, 'g'), '')
    .replace(new RegExp(`<${name}>(?:(?!<${name}>)[\\s\\S])*?</${name}>`, 'g'), '');
}
