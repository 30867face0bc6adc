/** How a page to be published looks: a book page in two columns, one under the other on a telephone, and on paper without what one cannot click. */
export const PUBLISHED = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1f24; --faint: #5d6570; --line: #d9dde3; --panel: #f5f6f8; --focus: #1f4e8c;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Liberation Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e3e6ea; --faint: #9aa3ae; --line: #343a42; --panel: #1f2329; --focus: #8ab8f0; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--serif); }
a { color: inherit; } :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; } main:focus { outline: none; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
.titles, .texts { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.titles h1 { margin: 0; padding: 0 1.25rem; font: 600 1.6rem/1.25 var(--serif); }
.prevails { padding: 0 1.25rem; color: var(--faint); font-family: var(--sans); }
.contents { margin: 1rem 1.25rem; font: 0.9375rem/1.5 var(--sans); } .contents summary { cursor: pointer; font-weight: 600; }
.contents ol { padding: 0; list-style: none; } .contents li { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; padding: 0.1rem 0; }
.contents .part { font-weight: 600; } .contents a { text-decoration: none; } .contents a:hover { text-decoration: underline; }
.cell { padding: 0.35rem 1.25rem; overflow-wrap: break-word; hyphens: auto; }
.texts .cell + .cell { border-left: 1px solid var(--line); }
.row { content-visibility: auto; contain-intrinsic-size: auto 6rem; }
.row.part .cell, .row.article .cell { padding-top: 1.5rem; } .row.item .cell { padding-block: 0.05rem; }
.block { scroll-margin-top: 1rem; } .block:target { background: var(--panel); box-shadow: 0 0 0 0.4rem var(--panel); }
.block p { margin: 0 0 0.4rem; }
.block .of-part { margin: 0.5rem 0 0.2rem; font: 600 1.3rem/1.3 var(--serif); } .block .of-article { margin: 0 0 0.2rem; font: 600 1.0625rem/1.35 var(--serif); }
.numbered > p { padding-left: 3.25rem; text-indent: -3.25rem; }
.numbered > p > .number { display: inline-block; min-width: 3rem; color: var(--faint); font: 0.875rem var(--sans); text-indent: 0; font-variant-numeric: tabular-nums; }
.depth-1 { margin-left: 2rem; } .depth-2 { margin-left: 4rem; } .depth-3, .depth-4, .depth-5 { margin-left: 6rem; }
.missing p { margin: 0; color: var(--faint); font: italic 0.875rem var(--sans); }
.term { text-decoration: underline dotted var(--faint); text-underline-offset: 0.2em; }
@media (max-width: 40rem) {
  main { padding: 1rem; } .titles, .texts, .contents li { grid-template-columns: minmax(0, 1fr); }
  .cell, .titles h1, .prevails { padding-inline: 0; } .contents { margin-inline: 0; } .contents li { gap: 0; }
  .texts .cell + .cell { border-left: 0; border-top: 1px dotted var(--line); }
  .row + .row { margin-top: 0.5rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --panel: #fff; }
  @page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  body { font-size: 9.5pt; line-height: 1.4; } main { max-width: none; padding: 0; } .skip, .contents { display: none; }
  .row { content-visibility: visible; } .row.part, .row.article { break-after: avoid; } .cell { padding: 2pt 8pt; orphans: 3; widows: 3; }
  .term { text-decoration: none; }
}
`;
