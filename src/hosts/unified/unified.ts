import { languageOf } from '../../languages/recognise.ts';
import { UserError } from '../../model/error.ts';
import type { Severity } from '../../model/finding.ts';
import { across, type Lang } from '../../model/side.ts';
import type { Reported } from '../../report/report.ts';
import { checker, type Options, type Text } from '../node/check-texts.ts';
import { readAny } from '../node/read.ts';

/** What the plugin needs of the file that is linted: a VFile has it. */
export type LintedFile = Readonly<{
  path?: string;
  toString: () => string;
  message: (reason: string, options?: MessageOptions) => object;
}>;

type Point = Readonly<{ line: number; column: number; offset: number }>;
type MessageOptions = { place?: { start: Point; end: Point }; ruleId: string; source: string };

/** The options of the plugin: the other version, and those of a check. */
export type PluginOptions = Options &
  Readonly<{
    /** The other version: its path, its text, or what gives either for the file that is linted. */
    other: string | Text | ((file: LintedFile) => string | Text | Promise<string | Text>);
    /** The language of the file that is linted; recognised where it is not said. */
    lang?: Lang;
  }>;

/**
 * A plugin for unified, remark and retext: lays the file that is linted beside its other version, and gives the findings as messages on it.
 * An error is fatal, a note is information; `ruleId` is the check, `actual` the words found, `expected` what would be right where that is known,
 * and `note` the passage of the other version.
 *
 * @example remark().use(unifiedTweeluik, { other: (file) => file.path.replace('.nl.md', '.en.md') })
 */
export function unifiedTweeluik(options: PluginOptions): (tree: unknown, file: LintedFile) => Promise<undefined> {
  const { other: otherVersion, lang: ownLang, ...told } = options;
  let check: ReturnType<typeof checker> | undefined;
  return async (_, file) => {
    const own: Text = { path: file.path ?? 'this file', text: file.toString() };
    const lang = ownLang ?? languageOf(own.text);
    if (!lang)
      throw new UserError(`${own.path}: this text is neither Dutch nor English as far as can be seen; give "lang"`);
    const given = typeof otherVersion === 'function' ? await otherVersion(file) : otherVersion;
    const other = await textOf(given, across(lang));
    check ??= checker(told);
    const report = (await check)(lang === 'nl' ? { nl: own, en: other } : { nl: other, en: own });
    for (const finding of report.findings) if (finding.accepted === undefined) say(file, finding, lang);
    for (const { file: path, line, check, reason } of report.stale)
      if (path === own.path)
        Object.assign(
          file.message(`This accepted difference no longer applies (${check}: ${reason}).`, {
            place: { start: { line, column: 1, offset: 0 }, end: { line, column: 1, offset: 0 } },
            ruleId: check,
            source: SOURCE,
          }),
          { fatal: true },
        );
    return undefined;
  };
}

const SOURCE = 'tweeluik';

/** As remark-lint has it: true is an error, false a warning, null information. */
const FATAL: Readonly<Record<Severity, boolean | null>> = { error: true, warning: false, note: null };

async function textOf(given: string | Text, lang: Lang): Promise<Text> {
  if (typeof given !== 'string') return given;
  const [source] = await readAny(given);
  if (!source || source.lang !== lang)
    throw new UserError(`${given}: this is not the ${lang === 'nl' ? 'Dutch' : 'English'} version`);
  return { path: source.path, text: source.text };
}

function say(file: LintedFile, { check, message, severity, at, passage, expected }: Reported, lang: Lang): void {
  const place = at[lang];
  const { start, end } = place ?? {};
  const note = passage[across(lang)];
  Object.assign(
    file.message(message, { ...(start && end ? { place: { start, end } } : {}), ruleId: check, source: SOURCE }),
    {
      fatal: FATAL[severity],
      actual: place?.words,
      // what the glossary expects is a word of the English
      expected: lang === 'en' ? expected : undefined,
      ...(note === null ? {} : { note }),
    },
  );
}
