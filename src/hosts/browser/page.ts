import type { Severity } from '../../model/finding.ts';
import { bySide, LANGS, type Lang } from '../../model/side.ts';
import { type Candidate, paired } from './pairing.ts';
import type { Answer, Checked, Given, Looked, PairOfIds, Request, Settings } from './protocol.ts';
import { WORDS, type Words } from './words.ts';

/** A worker of the page, as far as the page needs one. */
export type Helper = Readonly<{ ask: (request: Request) => void; stop: () => void }>;

/** A file of the list: what it holds, and what the worker made of it. */
type Entry = { id: number; name: string; bytes: Uint8Array; lang: Lang | null; looked: Looked | null };

/** What is kept in the browser, if the user says so. */
type Kept = Readonly<{ locale: Lang; prevails: Lang | null; checks: Settings['checks'] }>;

const PLACE = 'tweeluik-settings';
const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'note', 'off'];

/** The buttons of a run, of which one is there at a time. */
const ON_THE_WAY: readonly string[] = ['back', 'cancel', 'compare'];

type Child = Node | string;

/** An element with its properties and what stands in it. */
function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/**
 * The page that a translator opens: she gives files, sees what they are, has them compared, and judges the report in place.
 * @param start makes a worker; a run that is cancelled ends its worker, and the next gets a new one
 */
export function page(root: HTMLElement, start: (hear: (answer: Answer) => void) => Helper): void {
  const kept = read();
  let locale: Lang = kept?.locale ?? (navigator.language.startsWith('nl') ? 'nl' : 'en');
  let prevails: Lang | null = kept?.prevails ?? null;
  let severities: Settings['checks'] = kept?.checks ?? {};
  let remember = kept !== null;
  let checks: Extract<Answer, { kind: 'ready' }>['checks'] = [];
  let entries: readonly Entry[] = [];
  const partners = new Map<number, number>();
  let running: Readonly<{ done: number; of: number; name: string }> | null = null;
  let said = '';
  let result: Checked | null = null;
  let next = 1;
  const settings = (): Settings => ({ locale, prevails, checks: severities });
  const begun = (): Helper => {
    const made = start(hear);
    made.ask({ kind: 'warm', settings: settings() });
    return made;
  };
  let helper = begun();

  function hear(answer: Answer): void {
    if (answer.kind === 'ready') checks = answer.checks;
    else if (answer.kind === 'looked') {
      const { looked } = answer;
      entries = entries.map((entry) => (entry.id === looked.id ? { ...entry, looked } : entry));
    } else if (answer.kind === 'progress') running = answer;
    else if (answer.kind === 'saved') return download(answer);
    else {
      running = null;
      said = answer.kind === 'failed' ? answer.why : '';
      result = answer.kind === 'checked' ? answer : null;
    }
    draw();
  }

  const words = (): Words => WORDS[locale];
  const texts = (): readonly Candidate[] =>
    entries.flatMap(({ id, name, looked }) =>
      looked?.what === 'text' ? [{ id, name, langs: looked.langs, words: looked.words, figures: looked.figures }] : [],
    );
  const pairs = (): readonly PairOfIds[] => paired(texts(), partners);
  const nameOf = (id: number): string => entries.find((entry) => entry.id === id)?.name ?? '';

  async function take(files: Iterable<File>): Promise<void> {
    for (const file of files) add(file.name, new Uint8Array(await file.arrayBuffer()), null);
  }

  function add(name: string, bytes: Uint8Array, lang: Lang | null): void {
    const entry: Entry = { id: next, name, bytes, lang, looked: null };
    next += 1;
    entries = [...entries, entry];
    draw();
    helper.ask({ kind: 'look', file: entry });
  }

  function turn(entry: Entry, lang: Lang): void {
    const turned = { ...entry, lang, looked: null };
    entries = entries.map((one) => (one.id === entry.id ? turned : one));
    draw();
    helper.ask({ kind: 'look', file: turned });
  }

  function compare(): void {
    const wanted = pairs();
    const others = entries.filter(({ looked }) => looked && looked.what !== 'text').map(({ id }) => id);
    running = { done: 0, of: wanted.length, name: '' };
    said = '';
    draw();
    helper.ask({ kind: 'check', pairs: wanted, others, settings: settings() });
  }

  /** A worker that is at work hears nothing, so it is ended; the next one is told of the files again. */
  function cancel(): void {
    helper.stop();
    helper = begun();
    for (const { id, name, bytes, lang } of entries) helper.ask({ kind: 'look', file: { id, name, bytes, lang } });
    running = null;
    said = words().cancelled;
    draw();
  }

  function store(): void {
    try {
      if (remember)
        localStorage.setItem(PLACE, JSON.stringify({ locale, prevails, checks: severities } satisfies Kept));
      else localStorage.removeItem(PLACE);
    } catch {
      // a browser that keeps nothing: the settings last as long as the page
    }
  }

  function draw(): void {
    document.documentElement.lang = locale;
    document.title = result ? words().report : `tweeluik – ${words().title}`;
    const focused = document.activeElement?.id ?? '';
    const open = new Set([...root.querySelectorAll('details[open]')].map(({ id }) => id));
    const typed = [...root.querySelectorAll('textarea')].map(({ id, value }) => ({ id, value }));
    root.replaceChildren(...(result ? reportView(result) : startView()));
    for (const one of root.querySelectorAll('details')) one.open = open.has(one.id);
    for (const { id, value } of typed) {
      const area = document.getElementById(id);
      if (area instanceof HTMLTextAreaElement) area.value = value;
    }
    // where the button that was pressed is gone, the keyboard goes on at the one that took its place
    const after = ON_THE_WAY.includes(focused) ? [focused, ...ON_THE_WAY] : [focused];
    after
      .map((id) => document.getElementById(id))
      .find((one) => one !== null)
      ?.focus();
  }

  function reportView({ page: html, summary, failed, copies }: Checked): readonly Child[] {
    const save = (['html', 'xlsx', 'json'] as const).map((format) =>
      el(
        'button',
        { id: `save-${format}`, onclick: () => helper.ask({ kind: 'save', format }) },
        `${words().save} ${format.toUpperCase()}`,
      ),
    );
    const frame = frameOf(html);
    const accept = el(
      'button',
      { id: 'save-accepted', onclick: () => helper.ask({ kind: 'accept', judged: judgedIn(frame) }) },
      words().saveAccepted,
    );
    const commented = copies.map((copy) =>
      el(
        'button',
        { id: `comment-${copy.on}`, onclick: () => helper.ask({ kind: 'comment', copy }) },
        copy.format === 'docx' ? words().comments(words().languages[copy.on]) : words().notes,
      ),
    );
    const back = el(
      'button',
      {
        id: 'back',
        onclick: () => {
          result = null;
          draw();
        },
      },
      words().back,
    );
    const told = failed.map(({ path, reason }) => el('p', { className: 'why page' }, `${path}: ${reason}`));
    const bar = el(
      'div',
      { className: 'bar', role: 'toolbar', ariaLabel: words().report },
      back,
      el('strong', { id: 'summary' }, words().summary(summary)),
      ...save,
      ...commented,
      accept,
    );
    const title = el('h1', { className: 'heard' }, words().report);
    return [el('main', {}, title, bar, ...told, frame)];
  }

  /** The report in its frame; verdicts that were given as files are loaded there, as if the user had chosen them in it. */
  function frameOf(html: string): HTMLIFrameElement {
    const frame = el('iframe', { id: 'report', title: words().report });
    const given = entries.filter(({ looked }) => looked?.what === 'verdicts');
    const fill = async (): Promise<void> => {
      await write(html, frame);
      for (const { name, bytes } of given) {
        const load = frame.contentDocument?.querySelector<HTMLInputElement>('#load');
        const files = new DataTransfer();
        files.items.add(new File([bytes as BlobPart], name));
        if (load) load.files = files.files;
        load?.dispatchEvent(new Event('change'));
      }
    };
    frame.addEventListener('load', () => void fill(), { once: true });
    return frame;
  }

  function startView(): readonly Child[] {
    const language = el(
      'select',
      {
        id: 'locale',
        onchange: () => {
          locale = language.value as Lang;
          store();
          draw();
        },
      },
      ...LANGS.map((lang) => el('option', { value: lang, selected: lang === locale }, WORDS[lang].languages[lang])),
    );
    language.setAttribute('aria-label', words().language);
    const main = el(
      'main',
      { className: 'page' },
      el('header', {}, el('strong', {}, 'tweeluik'), language),
      el('h1', {}, words().title),
      el('p', {}, words().promise),
      dropView(),
      ...(entries.length > 0 ? filesView() : []),
      runView(),
      pasteView(),
      settingsView(),
      el(
        'details',
        { id: 'help' },
        el('summary', { id: 'open-help' }, words().help),
        ...words().helpText.map((line) => el('p', {}, line)),
      ),
    );
    return [main];
  }

  function dropView(): HTMLElement {
    const input = el('input', {
      type: 'file',
      multiple: true,
      id: 'files',
      className: 'hidden-input',
      onchange: () => void take(input.files ?? []),
    });
    const zone = el(
      'div',
      { className: 'drop', id: 'drop' },
      el('p', {}, words().drop),
      el('label', { className: 'choose' }, words().choose, input),
    );
    zone.ondragover = (event) => {
      event.preventDefault();
      zone.classList.add('over');
    };
    zone.ondragleave = () => zone.classList.remove('over');
    zone.ondrop = (event) => {
      event.preventDefault();
      void take(event.dataTransfer?.files ?? []);
    };
    return zone;
  }

  function filesView(): readonly HTMLElement[] {
    return [el('h2', {}, words().files), el('ul', { className: 'files', id: 'given' }, ...entries.map(fileView))];
  }

  function fileView(entry: Entry): HTMLElement {
    const { looked } = entry;
    const remove = el(
      'button',
      {
        id: `remove-${entry.id}`,
        onclick: () => {
          entries = entries.filter(({ id }) => id !== entry.id);
          draw();
        },
      },
      words().remove,
    );
    remove.setAttribute('aria-label', `${words().remove}: ${entry.name}`);
    return el('li', {}, el('span', { className: 'name' }, entry.name), ...toldOf(entry, looked), remove);
  }

  function toldOf(entry: Entry, looked: Looked | null): readonly Child[] {
    if (!looked) return [words().reading];
    if (looked.what === 'refused')
      return [el('span', { className: 'why', role: 'alert' }, looked.why), languageOf(entry, null)];
    if (looked.what !== 'text') return [words()[looked.what]];
    const notes = looked.notes.map((note) => el('span', { className: 'why' }, note));
    const langs = looked.langs.length === 2 ? words().both : languageOf(entry, looked.langs[0] ?? null);
    return [langs, words().wordCount(looked.words), ...partnerOf(entry, looked.langs), ...notes];
  }

  function languageOf(entry: Entry, lang: Lang | null): HTMLElement {
    const select = el(
      'select',
      { id: `lang-${entry.id}`, onchange: () => turn(entry, select.value as Lang) },
      ...(lang === null ? [el('option', { value: '', selected: true }, '?')] : []),
      ...LANGS.map((one) => el('option', { value: one, selected: one === lang }, words().languages[one])),
    );
    select.setAttribute('aria-label', `${words().language}: ${entry.name}`);
    return select;
  }

  /** Where there is more than one English text, each Dutch one may be given another partner. */
  function partnerOf(entry: Entry, langs: readonly Lang[]): readonly HTMLElement[] {
    const english = texts().filter((text) => text.langs.length === 1 && text.langs[0] === 'en');
    if (langs.length !== 1 || langs[0] !== 'nl' || english.length < 2) return [];
    const now = pairs().find(({ nl }) => nl === entry.id)?.en;
    const select = el(
      'select',
      {
        id: `partner-${entry.id}`,
        onchange: () => {
          partners.set(entry.id, Number(select.value));
          draw();
        },
      },
      ...english.map(({ id, name }) => el('option', { value: String(id), selected: id === now }, name)),
    );
    return [el('label', {}, `${words().partner} `, select)];
  }

  function runView(): HTMLElement {
    const found = pairs();
    const listed = found.map(({ nl, en }) => el('li', {}, nl === en ? nameOf(nl) : `${nameOf(nl)} – ${nameOf(en)}`));
    const status = el(
      'p',
      { id: 'status', role: 'status' },
      running ? words().progress(running.done, running.of, running.name) : said,
    );
    const section = el('section', {});
    if (entries.length > 0)
      section.append(
        el('h2', {}, words().pairs),
        listed.length > 0 ? el('ol', {}, ...listed) : el('p', {}, words().noPair),
      );
    section.append(
      running
        ? el('button', { id: 'cancel', onclick: cancel }, words().cancel)
        : el(
            'button',
            { id: 'compare', className: 'main', disabled: found.length === 0, onclick: compare },
            words().check,
          ),
    );
    if (running) {
      const bar = running.of > 1 ? el('progress', { max: running.of, value: running.done }) : el('progress');
      bar.setAttribute('aria-label', words().check);
      section.append(bar);
    }
    section.append(status);
    return section;
  }

  function pasteView(): HTMLElement {
    const areas = bySide((lang) => el('textarea', { id: `paste-${lang}` }));
    const use = el(
      'button',
      {
        id: 'use-pasted',
        onclick: () => {
          for (const lang of LANGS)
            if (areas[lang].value.trim() !== '')
              add(`${words().pasted[lang]}.txt`, new TextEncoder().encode(areas[lang].value), lang);
        },
      },
      words().usePasted,
    );
    return el(
      'details',
      { id: 'paste' },
      el('summary', { id: 'open-paste' }, words().paste),
      el('div', { className: 'two' }, ...LANGS.map((lang) => el('label', {}, words().pasted[lang], areas[lang]))),
      use,
    );
  }

  function settingsView(): HTMLElement {
    const prevailing = el(
      'select',
      {
        id: 'prevails',
        onchange: () => {
          prevails = (prevailing.value || null) as Lang | null;
          store();
        },
      },
      el('option', { value: '' }, words().neither),
      ...LANGS.map((lang) => el('option', { value: lang, selected: lang === prevails }, words().languages[lang])),
    );
    const each = checks.map(({ id, severity, summary }) => {
      const select = el(
        'select',
        {
          id: `check-${id}`,
          title: summary,
          onchange: () => {
            severities = { ...severities, [id]: select.value as Severity | 'off' };
            store();
          },
        },
        ...SEVERITIES.map((one) =>
          el('option', { value: one, selected: one === (severities[id] ?? severity) }, words().severities[one]),
        ),
      );
      return el('label', {}, id, select);
    });
    const keep = el('input', {
      type: 'checkbox',
      id: 'remember',
      checked: remember,
      onchange: () => {
        remember = keep.checked;
        store();
      },
    });
    return el(
      'details',
      { id: 'settings' },
      el('summary', { id: 'open-settings' }, words().settings),
      el('p', {}, el('label', {}, `${words().prevails} `, prevailing)),
      el('div', { className: 'checks' }, ...each),
      el('p', {}, el('label', {}, keep, ` ${words().remember}`)),
    );
  }

  draw();
}

/** So many characters of a report are written at once; the page answers in between. */
const CHUNK = 100_000;

/** Writes a report into its frame bit by bit: as a whole, one of a hundred thousand words holds the page up for a third of a second. */
async function write(html: string, { contentDocument }: HTMLIFrameElement): Promise<void> {
  contentDocument?.open();
  for (let at = 0; at < html.length; at += CHUNK) {
    contentDocument?.write(html.slice(at, at + CHUNK));
    await new Promise((resolve) => setTimeout(resolve));
  }
  contentDocument?.close();
}

/** What the user has said of the findings in the report that a frame shows. */
const judgedIn = ({ contentDocument }: HTMLIFrameElement): readonly Given[] =>
  [...(contentDocument?.querySelectorAll<HTMLElement>('.finding[data-verdict]') ?? [])].map(({ dataset }) => ({
    document: dataset.document ?? '',
    fingerprint: dataset.fingerprint ?? '',
    verdict: dataset.verdict ?? '',
    comment: dataset.comment ?? '',
  }));

/** The settings that were kept; null where there are none or the browser keeps nothing. */
function read(): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

function download({ name, content }: Extract<Answer, { kind: 'saved' }>): void {
  const link = el('a', { href: URL.createObjectURL(new Blob([content as BlobPart])), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
