/**
 * What the page does: narrows the findings down by severity, check and text, counts what is shown, and walks from one to the next with j and
 * k. It reads the page and writes no HTML. Without it the page is whole, with all findings shown.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.querySelector('form.filters');
  const shown = document.getElementById('shown');
  const search = document.getElementById('text');
  form.hidden = false;

  const simple = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replace(/\\s+/g, ' ').toLowerCase();
  const texts = new Map();
  const textOf = (element) => {
    if (!texts.has(element)) texts.set(element, simple(element.textContent));
    return texts.get(element);
  };

  const findings = all('.finding').map((element) => ({
    element,
    id: element.id.slice(1),
    item: element.parentElement,
    row: element.closest('tbody'),
    severity: 'accepted' in element.dataset ? 'accepted' : element.dataset.severity,
    check: element.dataset.check,
  }));
  const rows = all('tbody.row');
  const marks = all('a.mark');
  let visible = findings;

  const narrow = () => {
    const severities = new Set(all('input[name=severity]:checked', form).map(({ value }) => value));
    const check = form.elements.check.value;
    const needle = simple(search.value.trim());
    const only = form.elements.only.checked;
    visible = findings.filter((one) =>
      severities.has(one.severity) && (check === '' || one.check === check) &&
      (needle === '' || textOf(one.row ?? one.element).includes(needle)));
    const ids = new Set(visible.map(({ id }) => id));
    const busy = new Set(visible.map(({ row }) => row));
    for (const { item, id } of findings) item.hidden = !ids.has(id);
    for (const mark of marks) mark.classList.toggle('off', !mark.dataset.findings.split(' ').some((id) => ids.has(id)));
    // a heading is shown with the first clause shown under it
    let headings = [];
    for (const row of rows) {
      row.hidden = !busy.has(row) && (only || (needle !== '' && !textOf(row).includes(needle)));
      const says = row.querySelector('.says');
      if (says) says.hidden = !busy.has(row);
      const part = row.classList.contains('part');
      if (part || row.classList.contains('article')) {
        headings = [...(part ? [] : headings.filter((one) => one.classList.contains('part'))), row];
      } else if (!row.hidden) {
        for (const heading of headings) heading.hidden = false;
        headings = [];
      }
    }
    shown.textContent = visible.length + ' of ' + findings.length + (findings.length === 1 ? ' finding' : ' findings');
  };

  const point = (one) => {
    for (const { element } of findings) element.removeAttribute('aria-current');
    for (const mark of marks) mark.classList.toggle('current', mark.dataset.findings.split(' ').includes(one.id));
    one.element.setAttribute('aria-current', 'true');
  };
  const step = (by) => {
    if (visible.length === 0) return;
    const at = visible.findIndex(({ element }) => element.hasAttribute('aria-current'));
    const to = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : (at + by + visible.length) % visible.length];
    point(to);
    to.element.focus({ preventScroll: true });
    const fits = to.row && to.row.getBoundingClientRect().height < 0.8 * innerHeight;
    (fits ? to.row : to.element).scrollIntoView({ block: 'center' });
  };
  const arrive = () => {
    const one = findings.find(({ element }) => '#' + element.id === location.hash);
    if (one) point(one);
  };

  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('next').addEventListener('click', () => step(1));
  document.getElementById('previous').addEventListener('click', () => step(-1));
  window.addEventListener('hashchange', arrive);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search && event.key === 'Escape') { search.value = ''; narrow(); search.blur(); return; }
    if (event.target.closest('input[type=search], select')) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === '/') { event.preventDefault(); search.focus(); search.select(); }
  });
  narrow();
  arrive();
})();
`;
