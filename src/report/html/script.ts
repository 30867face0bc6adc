/**
 * What the page does: narrows the findings down, counts what is shown, walks from one to the next, and takes verdicts, which stay in the browser and
 * go to a file and back. It writes no HTML: what it adds is a template of the page, filled with text. Without it the page is whole, with all findings.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const form = document.querySelector('form.filters');
  const shown = document.getElementById('shown');
  const search = document.getElementById('text');
  const template = document.getElementById('judging');
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
    key: element.dataset.document + '|' + element.dataset.fingerprint,
    item: element.parentElement,
    row: element.closest('.row'),
    severity: 'accepted' in element.dataset ? 'accepted' : element.dataset.severity,
    check: element.dataset.check,
  }));
  const byId = new Map(findings.map((one) => [one.id, one]));
  const rows = all('.row');
  const marks = all('a.mark').map((element) => ({ element, ids: element.dataset.findings.split(' ') }));
  let visible = findings;
  let current = null;

  // ---- verdicts: kept in the browser where it allows it
  const PLACE = 'tweeluik.verdicts';
  let verdicts = {};
  let kept = true;
  try { verdicts = JSON.parse(localStorage.getItem(PLACE) || '{}') || {}; } catch { kept = false; }
  const keep = () => {
    try { localStorage.setItem(PLACE, JSON.stringify(verdicts)); } catch { kept = false; }
    if (!kept) document.getElementById('save').title = form.dataset.notKept;
  };
  const judged = ({ key }) => verdicts[key] !== undefined && verdicts[key].verdict !== '';
  const paint = (one) => {
    const { verdict = '', comment = '' } = verdicts[one.key] || {};
    if (verdict === '') delete one.element.dataset.verdict;
    else one.element.dataset.verdict = verdict;
    one.element.dataset.comment = comment;
    const own = one.element.querySelector('.judging');
    if (!own) return;
    for (const choice of own.elements.verdict) choice.checked = choice.value === verdict;
    if (own.elements.comment.value !== comment) own.elements.comment.value = comment;
  };
  const judge = (one, verdict, comment) => {
    if (verdict === '' && comment === '') delete verdicts[one.key];
    else verdicts[one.key] = { verdict, comment };
    keep();
    for (const other of findings) if (other.key === one.key) paint(other);
    count();
  };
  const room = (one) => {
    if (one.severity === 'accepted' || one.element.querySelector('.judging')) return;
    const own = template.content.firstElementChild.cloneNode(true);
    for (const choice of own.elements.verdict) choice.name = 'verdict';
    own.addEventListener('submit', (event) => event.preventDefault());
    own.addEventListener('input', (event) => {
      event.stopPropagation();
      const chosen = [...own.elements.verdict].find(({ checked }) => checked);
      judge(one, chosen ? chosen.value : '', own.elements.comment.value);
    });
    own.addEventListener('click', (event) => {
      // a verdict that is chosen again is taken back
      const choice = event.target.closest('input[type=radio]');
      if (choice && one.element.dataset.verdict === choice.value && event.detail > 0 && one.chosen === choice.value) {
        choice.checked = false;
        judge(one, '', own.elements.comment.value);
      }
      one.chosen = one.element.dataset.verdict || '';
    });
    own.querySelector('.what').addEventListener('click', ({ currentTarget: button }) => explain(one, button));
    one.element.insertBefore(own, one.element.querySelector('details.fine'));
    paint(one);
  };
  const explain = (one, button) => {
    const open = one.element.querySelector('.explained');
    button.setAttribute('aria-expanded', String(!open));
    if (open) { open.remove(); return; }
    const term = document.getElementById('check-' + one.check);
    const said = document.createElement('div');
    said.className = 'explained';
    if (term) for (const paragraph of term.nextElementSibling.children) said.append(paragraph.cloneNode(true));
    button.closest('.judging').after(said);
  };

  const count = () => {
    const fill = { shown: visible.length, all: findings.length, judged: findings.filter(judged).length };
    shown.textContent = form.dataset.shown.replace(/\\{(\\w+)\\}/g, (_, name) => fill[name]);
  };

  // ---- what is shown
  const narrow = () => {
    const severities = new Set(all('input[name=severity]:checked', form).map(({ value }) => value));
    const check = form.elements.check.value;
    const needle = simple(search.value.trim());
    const only = form.elements.only.checked;
    const unjudged = form.elements.unjudged.checked;
    visible = findings.filter((one) =>
      severities.has(one.severity) && (check === '' || one.check === check) && !(unjudged && judged(one)) &&
      (needle === '' || textOf(one.row ?? one.element).includes(needle)));
    const ids = new Set(visible.map(({ id }) => id));
    const busy = new Set(visible.map(({ row }) => row));
    for (const { item, id } of findings) item.hidden = !ids.has(id);
    for (const { element, ids: own } of marks) element.classList.toggle('off', !own.some((id) => ids.has(id)));
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
    count();
    placeAll();
  };

  // ---- cards beside long clauses, each at its words
  const wide = matchMedia('(min-width: 75rem)');
  const placeIn = (row) => {
    const list = row.querySelector('.findings');
    if (!list) return;
    let below = 0;
    for (const item of list.children) {
      item.style.marginTop = '';
      if (item.hidden || !wide.matches) continue;
      const mark = row.querySelector('a.mark[href="#' + item.firstElementChild.id + '"]');
      const top = mark ? mark.getBoundingClientRect().top - row.getBoundingClientRect().top : below;
      const gap = Math.max(0, Math.round(top - below));
      item.style.marginTop = gap + 'px';
      below += gap + item.firstElementChild.getBoundingClientRect().height + 8;
    }
  };
  const long = new Set();
  const placeAll = () => { for (const row of long) placeIn(row); };
  wide.addEventListener('change', placeAll);

  // what comes near the window gets its verdicts and its place, so that a page of ten thousand findings opens at once
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      if (target.classList.contains('finding')) { near.unobserve(target); room(byId.get(target.id.slice(1))); }
      else { long.add(target); placeIn(target); }
    }
  }, { rootMargin: '600px' });
  for (const { element } of findings) near.observe(element);
  for (const row of all('.row.long')) near.observe(row);

  // ---- from one to the next
  const point = (one) => {
    if (current) current.element.removeAttribute('aria-current');
    for (const { element, ids } of marks) element.classList.toggle('current', ids.includes(one.id));
    one.element.setAttribute('aria-current', 'true');
    current = one;
    room(one);
  };
  const step = (by) => {
    if (visible.length === 0) return;
    const at = current ? visible.indexOf(current) : -1;
    const to = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : (at + by + visible.length) % visible.length];
    point(to);
    to.element.focus({ preventScroll: true });
    const fits = to.row && to.row.getBoundingClientRect().height < 0.8 * innerHeight;
    (fits ? to.row : to.element).scrollIntoView({ block: 'center' });
  };
  const arrive = () => {
    const one = byId.get(location.hash.replace(/^#f/, ''));
    if (one && location.hash.startsWith('#f')) point(one);
  };

  // ---- a file of verdicts
  const save = () => {
    const list = findings.filter(({ key }) => verdicts[key]).map(({ element, key, check }) => ({
      document: element.dataset.document,
      clause: element.querySelector('.clause').textContent,
      check,
      message: element.querySelector('.message').textContent,
      fingerprint: element.dataset.fingerprint,
      verdict: verdicts[key].verdict,
      comment: verdicts[key].comment,
    }));
    const content = JSON.stringify({ tweeluik: 'verdicts', version: 1, verdicts: list }, null, 2) + '\\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    link.download = 'tweeluik-verdicts.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };
  const load = async (file) => {
    let list;
    try { ({ verdicts: list } = JSON.parse(await file.text())); } catch { list = null; }
    if (!Array.isArray(list)) { shown.textContent = form.dataset.unreadable; return; }
    const known = new Set(findings.map(({ key }) => key));
    let lost = 0;
    for (const { document: name, fingerprint, verdict, comment } of list) {
      const key = name + '|' + fingerprint;
      if (!known.has(key)) lost++;
      else verdicts[key] = { verdict: String(verdict ?? ''), comment: String(comment ?? '') };
    }
    keep();
    findings.forEach(paint);
    narrow();
    shown.textContent = form.dataset.loaded.replace('{count}', list.length).replace('{lost}', lost);
  };

  // ---- paper: the findings as a list first
  window.addEventListener('beforeprint', () => {
    const listing = document.createElement('ol');
    listing.className = 'listing';
    for (const one of visible) {
      const item = document.createElement('li');
      item.value = Number(one.id);
      const { verdict, comment } = verdicts[one.key] || {};
      const words = ['.severity', '.clause', '.message'].map((part) => one.element.querySelector(part).textContent);
      item.textContent = [...words, ...(verdict ? ['[' + verdict + ']'] : []), ...(comment ? [comment] : [])].join('  ');
      listing.append(item);
    }
    document.querySelector('main').before(listing);
  });
  window.addEventListener('afterprint', () => { for (const listing of all('.listing')) listing.remove(); });

  for (const pick of all('.pick')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = pick.textContent;
    button.addEventListener('click', () => {
      form.elements.check.value = pick.dataset.check;
      for (const box of all('input[name=severity]', form)) box.checked = box.value === pick.dataset.severity;
      narrow();
      step(1);
    });
    pick.replaceChildren(button);
  }
  form.addEventListener('input', (event) => { if (event.target.id !== 'load') narrow(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('next').addEventListener('click', () => step(1));
  document.getElementById('previous').addEventListener('click', () => step(-1));
  document.getElementById('save').addEventListener('click', save);
  document.getElementById('load').addEventListener('change', async ({ target }) => {
    if (target.files[0]) await load(target.files[0]);
    target.value = '';
  });
  window.addEventListener('hashchange', arrive);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === search && event.key === 'Escape') { search.value = ''; narrow(); search.blur(); return; }
    if (event.key === 'Escape' && event.target.name === 'comment') { current?.element.focus(); return; }
    if (event.target.closest('input[type=search], input[type=text], select')) return;
    const choice = { 1: 'to mend', 2: 'right as it is', 3: 'false alarm' }[event.key];
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'u') { form.elements.unjudged.checked = !form.elements.unjudged.checked; narrow(); }
    else if (event.key === '/') { event.preventDefault(); search.focus(); search.select(); }
    else if (current && current.severity !== 'accepted' && choice) {
      const { verdict = '', comment = '' } = verdicts[current.key] || {};
      judge(current, verdict === choice ? '' : choice, comment);
    } else if (current && event.key === 'c') {
      event.preventDefault();
      current.element.querySelector('input[name=comment]')?.focus();
    }
  });
  findings.forEach(paint);
  if (!kept) document.getElementById('save').title = form.dataset.notKept;
  narrow();
  arrive();
})();
`;
