import type { Severity } from '../../model/finding.ts';
import type { Lang, Sides } from '../../model/side.ts';

/** What the page says, in the language of its user. */
export type Words = Readonly<{
  title: string;
  promise: string;
  drop: string;
  choose: string;
  paste: string;
  pasted: Sides<string>;
  usePasted: string;
  files: string;
  pairs: string;
  noPair: string;
  languages: Sides<string>;
  both: string;
  glossary: string;
  accepted: string;
  verdicts: string;
  reading: string;
  wordCount: (count: number) => string;
  language: string;
  remove: string;
  partner: string;
  check: string;
  cancel: string;
  cancelled: string;
  progress: (done: number, of: number, name: string) => string;
  summary: (counts: Readonly<Record<Severity | 'accepted', number>>) => string;
  save: string;
  comments: (language: string) => string;
  notes: string;
  saveAccepted: string;
  back: string;
  settings: string;
  prevails: string;
  neither: string;
  severities: Readonly<Record<Severity | 'off', string>>;
  remember: string;
  help: string;
  helpText: readonly string[];
  report: string;
}>;

/** The page in both languages. */
export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    title: 'Compare the Dutch and the English version of legal terms',
    promise: 'Nothing leaves this page: it makes no connection, and works without a network.',
    drop: 'Drop the two versions here: Word, PDF, HTML, Markdown, text, XLIFF, TMX. One file with both versions, several pairs, and a glossary are welcome too.',
    choose: 'Choose files',
    paste: 'Or paste the two texts',
    pasted: { nl: 'Dutch text', en: 'English text' },
    usePasted: 'Use these texts',
    files: 'Files',
    pairs: 'What is compared',
    noPair: 'There is no pair yet: give a Dutch text and an English one.',
    languages: { nl: 'Dutch', en: 'English' },
    both: 'Dutch and English',
    glossary: 'glossary',
    accepted: 'accepted differences',
    verdicts: 'verdicts',
    reading: 'is being read …',
    wordCount: (count) => `${count.toLocaleString('en')} words`,
    language: 'Language',
    remove: 'Remove',
    partner: 'Compared with',
    check: 'Compare',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    progress: (done, of, name) => `${done + 1} of ${of}: ${name}`,
    summary: ({ error, warning, note, accepted }) =>
      `${error} errors, ${warning} warnings, ${note} notes; ${accepted} accepted`,
    save: 'Save as',
    comments: (language) => `${language} Word file with comments`,
    notes: 'XLIFF file with notes',
    saveAccepted: 'Save accepted differences',
    back: 'Other texts',
    settings: 'Settings',
    prevails: 'Which version prevails',
    neither: 'as the texts say',
    severities: { error: 'error', warning: 'warning', note: 'note', off: 'off' },
    remember: 'Remember these settings in this browser',
    help: 'What it does, and what it does not do',
    helpText: [
      'It lays the two versions side by side, article by article, and says where they do not say the same: a clause that is missing, a party that changed places, a "not", an exception, an amount, a period, a reference or a defined term.',
      'It does not judge style or law, and it does not find everything: a finding is a place to look, and a text without findings still wants a reader.',
      'Give each finding a verdict in the report; "Save verdicts" keeps them in a file, which you can drop here beside the texts next time. What you judged to be right then stays silent.',
      'Scanned PDF files hold no text and are refused. Headers, footers and tracked changes of Word files are left out or read as accepted; the page says so.',
    ],
    report: 'Report',
  },
  nl: {
    title: 'Vergelijk de Nederlandse en de Engelse versie van juridische voorwaarden',
    promise: 'Niets verlaat deze pagina: zij maakt geen verbinding en werkt zonder netwerk.',
    drop: 'Zet hier de twee versies neer: Word, PDF, HTML, Markdown, tekst, XLIFF, TMX. Eén bestand met beide versies, meer paren en een woordenlijst mogen ook.',
    choose: 'Bestanden kiezen',
    paste: 'Of plak de twee teksten',
    pasted: { nl: 'Nederlandse tekst', en: 'Engelse tekst' },
    usePasted: 'Deze teksten gebruiken',
    files: 'Bestanden',
    pairs: 'Wat wordt vergeleken',
    noPair: 'Er is nog geen paar: geef een Nederlandse en een Engelse tekst.',
    languages: { nl: 'Nederlands', en: 'Engels' },
    both: 'Nederlands en Engels',
    glossary: 'woordenlijst',
    accepted: 'aanvaarde verschillen',
    verdicts: 'oordelen',
    reading: 'wordt gelezen …',
    wordCount: (count) => `${count.toLocaleString('nl')} woorden`,
    language: 'Taal',
    remove: 'Verwijderen',
    partner: 'Vergeleken met',
    check: 'Vergelijken',
    cancel: 'Annuleren',
    cancelled: 'Geannuleerd.',
    progress: (done, of, name) => `${done + 1} van ${of}: ${name}`,
    summary: ({ error, warning, note, accepted }) =>
      `${error} fouten, ${warning} waarschuwingen, ${note} opmerkingen; ${accepted} aanvaard`,
    save: 'Opslaan als',
    comments: (language) => `${language} Word-bestand met opmerkingen`,
    notes: 'XLIFF-bestand met notities',
    saveAccepted: 'Aanvaarde verschillen opslaan',
    back: 'Andere teksten',
    settings: 'Instellingen',
    prevails: 'Welke versie voorgaat',
    neither: 'zoals de teksten zeggen',
    severities: { error: 'fout', warning: 'waarschuwing', note: 'opmerking', off: 'uit' },
    remember: 'Deze instellingen in deze browser bewaren',
    help: 'Wat het doet, en wat niet',
    helpText: [
      'Het legt de twee versies artikel voor artikel naast elkaar en zegt waar zij niet hetzelfde zeggen: een bepaling die ontbreekt, een partij die van plaats wisselde, een ‘niet’, een uitzondering, een bedrag, een termijn, een verwijzing of een gedefinieerd begrip.',
      'Het oordeelt niet over stijl of recht, en het vindt niet alles: een bevinding is een plaats om te kijken, en een tekst zonder bevindingen vraagt nog steeds om een lezer.',
      'Geef elke bevinding in het rapport een oordeel; met ‘Oordelen opslaan’ bewaart u ze in een bestand, dat u hier een volgende keer naast de teksten kunt neerzetten. Wat u juist vond, blijft dan stil.',
      'Gescande PDF-bestanden bevatten geen tekst en worden geweigerd. Kop- en voetteksten van Word-bestanden vallen weg en bijgehouden wijzigingen gelden als aanvaard; de pagina zegt dat.',
    ],
    report: 'Rapport',
  },
};
