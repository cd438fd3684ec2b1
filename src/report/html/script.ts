/** What the page can do besides being read: filters, opening what an address points at, copying commands. */
export const script = String.raw`
(() => {
  'use strict';
  const filters = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const fields = ['verdict', 'severity', 'account', 'text'].map((name) => document.getElementById('filter-' + name));
  const [verdict, severity, account, text] = fields;
  const items = [...document.querySelectorAll('[data-item]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const rows = [...document.querySelectorAll('[data-row]')].map((row) => [row, document.getElementById(row.querySelector('a').hash.slice(1))]);
  const words = new Map();

  const wordsOf = (item) => {
    if (!words.has(item)) words.set(item, item.textContent.toLowerCase());
    return words.get(item);
  };
  const isFiltered = () => fields.some((field) => field.value.trim() !== '');
  const matches = (item) =>
    (!verdict.value || item.dataset.verdict === verdict.value) &&
    (!severity.value || Number(item.dataset.severity) <= Number(severity.value)) &&
    (!account.value || item.dataset.account === account.value) &&
    text.value.toLowerCase().split(/\s+/).every((word) => wordsOf(item).includes(word));

  let wasFiltered = false;
  const apply = () => {
    const filtered = isFiltered();
    if (!filtered && !wasFiltered) return;
    wasFiltered = filtered;
    const inUse = new Set();
    const counts = { path: [0, 0], finding: [0, 0] };
    for (const item of items) {
      const count = counts[item.dataset.item];
      const match = matches(item);
      item.hidden = !match;
      count[1] += 1;
      if (!match) continue;
      count[0] += 1;
      for (let group = item.closest('[data-group]'); group && !inUse.has(group); group = group.parentElement.closest('[data-group]')) inUse.add(group);
    }
    for (const [row, path] of rows) row.hidden = path.hidden;
    for (const group of groups) {
      group.hidden = !inUse.has(group);
      if (group.localName === 'details') group.open = filtered;
    }
    const tell = (what, [some, all]) => (all === 0 ? [] : [some + ' of ' + all + ' ' + what]);
    shown.textContent = filtered ? 'Showing ' + [...tell('trust paths', counts.path), ...tell('findings', counts.finding)].join(' and ') + '.' : '';
  };

  const showAll = () => {
    for (const field of fields) field.value = '';
    apply();
  };

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.closest('[hidden]')) showAll();
    for (let details = target.closest('details'); details; details = details.parentElement.closest('details')) details.open = true;
    target.scrollIntoView();
  };

  const addCopyButton = (block) => {
    const command = block.textContent;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = 'Copy';
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(command);
        button.ariaLabel = 'Copied';
      } catch {
        getSelection().selectAllChildren(block);
      }
    });
    block.append(button);
  };

  filters.hidden = items.length === 0;
  filters.addEventListener('input', apply);
  document.getElementById('filter-none').addEventListener('click', showAll);
  addEventListener('hashchange', reveal);
  if (navigator.clipboard) for (const block of document.querySelectorAll('pre')) addCopyButton(block);
  apply();
  if (location.hash) reveal();
})();
`;
