// Expressions that a browser evaluates in the page. Text, for this project's types know no document.

/** Every element that has text of its own that can be seen, of which colour against which background it is too faint. */
export const findFaint = `(() => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = parse(colour).slice(0, 3).map((c) => c / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isOpaque = (colour) => { const [, , , alpha = 1] = parse(colour); return alpha > 0; };
  const backgroundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (isOpaque(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const elements = [...document.body.querySelectorAll(':not(script, style)')].filter((element) =>
    !(element instanceof SVGElement) && element.checkVisibility() &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  const faint = elements.flatMap((element) => {
    const { color } = getComputedStyle(element);
    const background = backgroundOf(element);
    const [low, high] = [luminance(color), luminance(background)].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    return ratio >= 4.5 ? [] : [element.localName + '.' + element.className + ' ' + color + ' on ' + background + ': ' + ratio.toFixed(2)];
  });
  return { looked: elements.length, faint };
})()`;

/** Tags and attributes of another page as the browser's own parser reads them; \`PAGE\` is its text as a JSON literal. */
export const parsePage = (html: string) => `(() => {
  const page = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
  return [...page.querySelectorAll('*')].map((element) => ({
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
  }));
})()`;

/** Ids of paths and findings that are shown, of any that are there. */
export const listShown = `[...document.querySelectorAll('[data-item]')].filter((item) => !item.closest('[hidden]')).map((item) => item.id || item.querySelector('[id]').id)`;

/** What a smuggled script would do. */
export const smuggle = `(() => {
  const box = document.createElement('div');
  box.innerHTML = '<img src="x" onerror="window.owned = 1"><a href="javascript:window.owned=1" id="smuggled">x</a>';
  document.body.append(box);
  const script = document.createElement('script');
  script.textContent = 'window.owned = 1';
  document.body.append(script);
  document.getElementById('smuggled').click();
  return new Promise((done) => setTimeout(() => done(window.owned ?? null), 200));
})()`;

/** Milliseconds from the start of the navigation, by the page's own entries. */
export const measureLoad = `(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return { loaded: navigation.loadEventEnd, painted: paint?.startTime ?? 0 };
})()`;
