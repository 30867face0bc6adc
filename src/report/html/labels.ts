import type { Lang, Sides } from '../../model/side.ts';
import { LABELS, type Labels } from '../words/labels.ts';

/** What the page says around texts and findings, besides what all reports say; `{…}` is filled in by its script. */
export type PageLabels = Labels &
  Readonly<{
    title: string;
    skip: string;
    documents: string;
    findings: string;
    contents: string;
    overview: string;
    check: string;
    severity: string;
    text: string;
    all: string;
    total: string;
    only: string;
    unjudged: string;
    previous: string;
    next: string;
    shown: string;
    save: string;
    load: string;
    kept: string;
    notKept: string;
    loaded: string;
    unreadable: string;
    verdict: string;
    verdicts: Readonly<{ mend: string; right: string; false: string }>;
    comment: string;
    details: string;
    what: string;
    noCounterpart: Sides<string>;
    paired: (paired: number, clauses: number, words: Sides<number>) => string;
    texts: string;
    checks: string;
    line: string;
    legend: string;
    marks: string;
    keys: readonly (readonly [key: string, does: string])[];
  }>;

export const PAGE: Readonly<Record<Lang, PageLabels>> = {
  en: {
    ...LABELS.en,
    title: 'Dutch and English, side by side',
    skip: 'Skip to the texts',
    documents: 'Documents',
    findings: 'Findings',
    contents: 'Contents',
    overview: 'Findings by check and severity',
    check: 'Check',
    severity: 'Severity',
    text: 'Text',
    all: 'all',
    total: 'total',
    only: 'only clauses with findings',
    unjudged: 'not yet judged',
    previous: 'previous',
    next: 'next',
    shown: '{shown} of {all} findings, {judged} judged',
    save: 'Save verdicts',
    load: 'Load verdicts',
    kept: 'Verdicts are kept in this browser; save them to a file for "tweeluik accept --from".',
    notKept: 'This browser keeps nothing: save your verdicts to a file before you close the page.',
    loaded: '{count} verdicts loaded, {lost} of them for findings that are not on this page.',
    unreadable: 'This file holds no verdicts that tweeluik can read.',
    verdict: 'Verdict',
    verdicts: { mend: 'to mend', right: 'right as it is', false: 'false alarm' },
    comment: 'Comment',
    details: 'details',
    what: 'What is this?',
    noCounterpart: { nl: 'No counterpart in the Dutch', en: 'No counterpart in the English' },
    paired: (paired, clauses, { nl, en }) =>
      `${paired} of ${clauses} clauses paired; ${nl} Dutch and ${en} English words. `,
    texts: 'Both texts, clause by clause, with the findings under each clause',
    checks: 'The checks',
    line: 'line',
    legend: 'Marks and keys',
    marks: 'Words that differ:',
    keys: [
      ['j', 'next finding'],
      ['k', 'previous finding'],
      ['1', 'to mend'],
      ['2', 'right as it is'],
      ['3', 'false alarm'],
      ['c', 'comment'],
      ['u', 'not yet judged'],
      ['/', 'search'],
    ],
  },
  nl: {
    ...LABELS.nl,
    title: 'Nederlands en Engels naast elkaar',
    skip: 'Naar de teksten',
    documents: 'Documenten',
    findings: 'Bevindingen',
    contents: 'Inhoud',
    overview: 'Bevindingen per controle en ernst',
    check: 'Controle',
    severity: 'Ernst',
    text: 'Tekst',
    all: 'alle',
    total: 'totaal',
    only: 'alleen bepalingen met bevindingen',
    unjudged: 'nog te beoordelen',
    previous: 'vorige',
    next: 'volgende',
    shown: '{shown} van {all} bevindingen, {judged} beoordeeld',
    save: 'Oordelen opslaan',
    load: 'Oordelen laden',
    kept: 'Oordelen blijven in deze browser bewaard; sla ze op in een bestand voor "tweeluik accept --from".',
    notKept: 'Deze browser bewaart niets: sla uw oordelen op in een bestand voordat u de pagina sluit.',
    loaded: '{count} oordelen geladen, waarvan {lost} bij bevindingen die niet op deze pagina staan.',
    unreadable: 'Dit bestand bevat geen oordelen die tweeluik kan lezen.',
    verdict: 'Oordeel',
    verdicts: { mend: 'herstellen', right: 'juist zo', false: 'vals alarm' },
    comment: 'Opmerking',
    details: 'details',
    what: 'Wat is dit?',
    noCounterpart: { nl: 'Geen tegenhanger in het Nederlands', en: 'Geen tegenhanger in het Engels' },
    paired: (paired, clauses, { nl, en }) =>
      `${paired} van ${clauses} bepalingen gekoppeld; ${nl} Nederlandse en ${en} Engelse woorden. `,
    texts: 'Beide teksten, bepaling voor bepaling, met de bevindingen onder elke bepaling',
    checks: 'De controles',
    line: 'regel',
    legend: 'Tekens en toetsen',
    marks: 'Woorden die verschillen:',
    keys: [
      ['j', 'volgende bevinding'],
      ['k', 'vorige bevinding'],
      ['1', 'herstellen'],
      ['2', 'juist zo'],
      ['3', 'vals alarm'],
      ['c', 'opmerking'],
      ['u', 'nog te beoordelen'],
      ['/', 'zoeken'],
    ],
  },
};
