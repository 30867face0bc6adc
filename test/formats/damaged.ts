import { strToU8, unzipSync, zipSync } from 'fflate';
import { docx, inList, level, odt, p, pdf } from './files.ts';

/** A sound file of each format, small, with much of what the format has. */
export const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  'a.md': strToU8(
    '---\ntitle: Voorwaarden\n---\n# Voorwaarden\n\n1. De [klant][k] betaalt.[^1]\n2. Slot.\n\n| a | b |\n| - | - |\n| een | twee |\n\n[k]: /x\n[^1]: Noot.\n',
  ),
  'a.docx': docx(
    `${p('Prijs', inList(1, 0))}${p('De klant &amp; de leverancier.', inList(1, 1))}<w:tbl><w:tr><w:tc>${p('een')}</w:tc><w:tc>${p('twee')}</w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    {
      numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      styles: '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>',
    },
  ),
  'a.odt': odt(
    '<text:h text:outline-level="1">Prijs</text:h><text:list text:style-name="L"><text:list-item><text:p>een</text:p></text:list-item></text:list>',
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="i" style:num-suffix="."/></text:list-style>',
  ),
  'a.pdf': pdf([
    [50, 700, 'De opdrachtnemer levert de dienst die in de overeen-'],
    [50, 688, 'komst is beschreven en die partijen hebben bepaald.'],
  ]),
  'a.html': strToU8(
    '<!doctype html><html lang="nl"><body><main><h1>Voorwaarden</h1><ol start="3" type="i"><li value="2">een<ul><li>twee</ul></ol><table><tr><td>a<td>b</table><dl><dt>Dienst<dd>wat</dl></main>',
  ),
  'a.xlf': strToU8(
    '<?xml version="1.0"?><xliff version="1.2"><file source-language="nl" target-language="en"><body><trans-unit id="1"><source>De <g id="1">klant</g> &lt;x&gt;</source><target>The <ph id="2"/>client</target></trans-unit></body></file></xliff>',
  ),
  'b.xlf': strToU8(
    '<xliff version="2.0" srcLang="nl" trgLang="en"><file id="f"><unit id="u"><segment><source>De klant</source><target>The client</target></segment></unit></file></xliff>',
  ),
  'a.tmx': strToU8(
    '<tmx version="1.4"><body><tu><tuv xml:lang="nl"><seg>Klant</seg></tuv><tuv xml:lang="en"><seg>Client</seg></tuv></tu></body></tmx>',
  ),
  'a.json': strToU8('{"terms":{"title":"Voorwaarden","items":["De **klant** betaalt.","<p>Een &euro; 5</p>"]}}'),
  'a.yaml': strToU8('terms:\n  title: &a Voorwaarden\n  items:\n    - De klant\n    - *a\n'),
  'a.po': strToU8(
    'msgid ""\nmsgstr "Language: nl\\n"\n\n#, fuzzy\nmsgctxt "x"\nmsgid "title"\nmsgstr[0] "Voorwaarden"\n',
  ),
  'a.properties': strToU8('# x\nterms.title = Voor\\u0077aarden\nterms.text: De klant \\\n  betaalt.\n'),
  'a.ftl': strToU8(
    'price = De prijs\n    is vast.\n    .label = Prijs\ndays = { $n ->\n   *[other] { $n } dagen\n }\n',
  ),
};

type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The damaged file of this number: the same bytes for the same seed and number, always. */
export const damagedFile = (sample: Uint8Array, seed: number, number: number): Uint8Array =>
  damaged(sample, randomFrom(seed * 1_000_003 + number));

/** A file with some of its bytes changed; of a zip file every other time the bytes of a part, packed again. */
function damaged(sample: Uint8Array, random: Random): Uint8Array {
  const isZip = sample[0] === 0x50 && sample[1] === 0x4b;
  if (!isZip || random() < 0.5) return changed(sample, random);
  const parts = unzipSync(sample);
  const names = Object.keys(parts);
  const name = names[Math.floor(random() * names.length)] ?? '';
  return zipSync({ ...parts, [name]: changed(parts[name] ?? new Uint8Array(), random) });
}

/** One to eight changes: a byte is another, a stretch is gone, stands twice, or the file ends early. */
function changed(bytes: Uint8Array, random: Random): Uint8Array {
  let result = [...bytes];
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) {
    const at = Math.floor(random() * result.length);
    const length = 1 + Math.floor(random() * 40);
    const what = random();
    if (what < 0.5) result[at] = Math.floor(random() * 256);
    else if (what < 0.75) result.splice(at, length);
    else if (what < 0.95) result.splice(at, 0, ...result.slice(at, at + length));
    else result = result.slice(0, at);
  }
  return new Uint8Array(result);
}
