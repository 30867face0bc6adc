/**
 * How the page looks: a book page for the texts, a sans serif for what the program says; severities differ by words and lines, not by
 * colour alone. Dark where the reader asks for it; on paper without what one cannot click.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c1f24; --faint: #5d6570; --line: #d9dde3; --panel: #f5f6f8; --focus: #1f4e8c;
  --error: #a1241b; --error-wash: #fbe9e7; --warning: #7a5200; --warning-wash: #fdf2d8; --note: #2c5a86; --note-wash: #e6f0f9;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Liberation Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --ink: #e3e6ea; --faint: #9aa3ae; --line: #343a42; --panel: #1f2329; --focus: #8ab8f0;
    --error: #ff9c92; --error-wash: #47201d; --warning: #f0c269; --warning-wash: #40320f; --note: #94c4ee; --note-wash: #1c3447;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 7rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 var(--sans); }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; z-index: 3; padding: 0.5rem 1rem; background: var(--paper); }
header.page, main, footer { max-width: 84rem; margin: 0 auto; padding: 0 1.5rem; }
header.page { padding-top: 2rem; }
h1 { margin: 0; font: 600 1.75rem/1.2 var(--serif); }
h2 { margin: 2rem 0 0.25rem; font-size: 1.0625rem; overflow-wrap: anywhere; }
.summary { margin: 0.5rem 0 1rem; font-size: 1.0625rem; }
.facts { margin: 0 0 1rem; color: var(--faint); }
.problems { padding: 0 1rem 0.5rem; border-left: 4px solid var(--error); background: var(--panel); }

.filters { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center;
  padding: 0.625rem max(1.5rem, (100vw - 81rem) / 2); border-block: 1px solid var(--line); background: var(--panel); font-size: 0.875rem; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; border: 0; }
.filters label span { margin-right: 0.4rem; color: var(--faint); }
.filters select { max-width: 10rem; } .filters input[type=search] { width: 9rem; }
.filters select, .filters input[type=search], .filters button { padding: 0.25rem 0.5rem; border: 1px solid var(--line); border-radius: 4px;
  background: var(--paper); color: inherit; font: inherit; }
.filters button, .filters .load { cursor: pointer; }
.filters .load { padding: 0.25rem 0.5rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
.filters .load:focus-within { outline: 2px solid var(--focus); outline-offset: 2px; }
.filters label.error { color: var(--error); } .filters label.warning { color: var(--warning); } .filters label.note { color: var(--note); }
.filters output { margin-left: auto; font-variant-numeric: tabular-nums; }

[role=columnheader] { padding: 0.5rem 1.25rem; border-bottom: 2px solid var(--ink); font-weight: 600; font-size: 0.8125rem; letter-spacing: 0.04em; text-transform: uppercase; }
.columns > [role=row], .texts { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.row { content-visibility: auto; contain-intrinsic-size: auto 6rem; }
.texts .cell { padding: 0.35rem 1.25rem; font: 1rem/1.55 var(--serif); overflow-wrap: break-word; hyphens: auto; }
.texts .cell + .cell { border-left: 1px solid var(--line); }
.row.part .cell, .row.article .cell { padding-top: 1.5rem; }
.block p { margin: 0 0 0.4rem; }
.row.item .cell { padding-block: 0.05rem; }
.block .of-part { margin: 0.5rem 0 0.2rem; font: 600 1.3rem/1.3 var(--serif); }
.block .of-article { margin: 0 0 0.2rem; font: 600 1.0625rem/1.35 var(--serif); }
.block.front p:first-child { font-weight: 600; }
.numbered > p { padding-left: 3.25rem; text-indent: -3.25rem; }
.numbered > p > .number { display: inline-block; min-width: 3rem; color: var(--faint); font: 0.875rem var(--sans); text-indent: 0; font-variant-numeric: tabular-nums; }
.depth-1 { margin-left: 2rem; } .depth-2 { margin-left: 4rem; } .depth-3, .depth-4, .depth-5 { margin-left: 6rem; }
.missing { background: repeating-linear-gradient(-45deg, transparent 0 8px, var(--panel) 8px 16px); }
.texts .missing p { margin: 0; color: var(--faint); font: italic 0.875rem var(--sans); }

.mark, mark { border-radius: 2px; padding: 0 1px; color: inherit; text-decoration: none; border-bottom: 2px solid; }
.mark.error { background: var(--error-wash); border-color: var(--error); }
.mark.warning { background: var(--warning-wash); border-bottom: 2px dashed var(--warning); }
.mark.note { background: var(--note-wash); border-bottom: 2px dotted var(--note); }
.mark.also { background: none; border-bottom-width: 1px; }
.mark[data-note]::after { content: attr(data-note); margin-left: 1px; font: 600 0.65em var(--sans); vertical-align: super; line-height: 0; }
.mark.off { background: none; border-color: transparent; } .mark.off::after { content: none; }
mark { background: var(--warning-wash); border-color: var(--warning); }

.findings { display: grid; gap: 0.5rem; margin: 0.25rem 1.25rem 1rem; padding: 0; list-style: none; }
.finding { padding: 0.5rem 0.875rem; border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; background: var(--panel); }
.finding p { margin: 0.15rem 0; overflow-wrap: break-word; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left: 4px dashed var(--warning); } .finding.note { border-left: 4px dotted var(--note); }
.finding .count { display: inline-block; min-width: 1.6em; font-weight: 600; font-variant-numeric: tabular-nums; }
.finding .severity { font-weight: 600; }
.finding.error .severity { color: var(--error); } .finding.warning .severity { color: var(--warning); } .finding.note .severity { color: var(--note); }
.finding .clause { font-weight: 600; }
.finding .head { display: flex; flex-wrap: wrap; gap: 0 0.5rem; align-items: baseline; }
.finding[data-accepted] { opacity: 0.75; }
.finding[aria-current], .finding:target { box-shadow: 0 0 0 2px var(--focus); }
.mark.current { outline: 2px solid var(--focus); }
.finding .message { font-size: 1rem; }
.finding .passage { font-family: var(--serif); }
.finding .source, .finding .also, .finding .reason, .finding .fine, .checks dd { color: var(--faint); }
.finding .fine { font-size: 0.8125rem; } .fine summary { width: fit-content; cursor: pointer; }
.judging { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; margin: 0.35rem 0 0.15rem; font-size: 0.875rem; }
.judging fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 0.9rem; margin: 0; padding: 0; border: 0; }
.judging .comment { display: flex; flex: 1 1 12rem; gap: 0.4rem; align-items: center; } .judging .comment span { color: var(--faint); }
.judging input[type=text] { flex: 1; min-width: 6rem; padding: 0.2rem 0.4rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--paper); color: inherit; font: inherit; }
.judging .what { padding: 0; border: 0; background: none; color: var(--focus); font: inherit; text-decoration: underline; cursor: pointer; }
.finding[data-verdict] { background: var(--paper); border-style: solid; border-color: var(--line); }
.finding[data-verdict] .message::after { content: " ✓"; color: var(--faint); }
.explained { max-width: 48rem; padding-left: 0.75rem; border-left: 2px solid var(--line); font-size: 0.875rem; }
kbd { padding: 0 0.3em; border: 1px solid var(--faint); border-radius: 3px; color: var(--faint); font: 0.8em var(--sans); }
.overview, .legend, .contents { margin: 0.5rem 0; } summary { cursor: pointer; font-weight: 600; } .fine summary { font-weight: 400; }
.counts { border-collapse: collapse; font-variant-numeric: tabular-nums; }
.counts th { padding: 0.1rem 1rem 0.1rem 0; font-weight: 400; text-align: left; } .counts thead th { color: var(--faint); }
.counts td { padding: 0.1rem 1rem 0.1rem 0; } .counts button { min-width: 2.5rem; padding: 0 0.4rem; border: 1px solid var(--faint); border-radius: 4px; background: var(--paper); color: inherit; font: inherit; cursor: pointer; }
.keys { display: flex; flex-wrap: wrap; gap: 0.25rem 0.4rem; margin: 0.25rem 0; } .keys dd { margin: 0 1rem 0 0; }
.contents ol { columns: 20rem; margin: 0.5rem 0; padding: 0; list-style: none; } .contents li { break-inside: avoid; padding: 0.1rem 0; }
.contents .part { font-weight: 600; } .contents a { text-decoration: none; } .contents a:hover { text-decoration: underline; }
.badge { padding: 0 0.45em; border-radius: 0.7em; background: var(--warning-wash); color: var(--warning); font-size: 0.8125rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.row:target { box-shadow: 0 0 0 2px var(--focus); }
.checks { margin: 3rem 0 2rem; border-top: 2px solid var(--ink); }
.checks dt { margin-top: 1rem; font-weight: 600; }
.checks dd { max-width: 48rem; margin: 0; } .checks dd p { margin: 0.25rem 0; }

@media (min-width: 75rem) {
  .row.long { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; }
  .row.long .findings { display: block; margin-right: 0; } .row.long .findings li + li { margin-top: 0.5rem; }
}
@media (max-width: 40rem) {
  .columns { display: none; }
  .texts { grid-template-columns: minmax(0, 1fr); }
  .filters { position: static; }
  .filters output { margin-left: 0; }
  .texts .cell { padding: 0.35rem 0; }
  .texts .cell + .cell { border-left: 0; border-top: 1px dotted var(--line); }
  .findings { margin-inline: 0; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --panel: #fff; --error: #8c1d15; --error-wash: #fff;
    --warning: #5c3d00; --warning-wash: #fff; --note: #1f4468; --note-wash: #fff; }
  @page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  body { font-size: 9pt; }
  .filters, .skip, .judging, .contents, .overview, .legend, .fine, .row.quiet { display: none !important; }
  .row { content-visibility: visible; }
  .listing { margin: 0 0 12pt; padding-left: 22pt; break-after: page; } .listing li { margin: 2pt 0; break-inside: avoid; }
  header.page, main, footer { max-width: none; padding: 0; }
  .texts .cell { padding: 2pt 8pt; font-size: 9.5pt; line-height: 1.4; orphans: 3; widows: 3; }
  .row.part, .row.article { break-inside: avoid; break-after: avoid; }
  .row.long { display: block; }
  .says { break-before: avoid; break-inside: avoid; }
  .finding[aria-current], .finding:target { box-shadow: none; }
  .mark.current { outline: none; }
  .findings { margin: 2pt 8pt 6pt; gap: 3pt; }
  .finding { padding: 2pt 8pt; break-inside: avoid; }
  .finding p { margin: 0; }
  .finding .message { font-size: 9.5pt; }
  .mark { font-weight: 600; }
  .checks { break-before: page; }
}
`;
