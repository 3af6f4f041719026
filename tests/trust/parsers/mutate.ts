import type { Chance } from '../chance.ts'

/** One way to break a source. */
type Mutation = (chance: Chance, source: string) => string

const DATES = [
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-02-31',
  '31 Feb 2026 25:61:61 CEST',
  '-1',
  '99999999999999999999',
  'Thu, 01 Jan 1970 00:00:00 +9999',
  '2026-11-26T10:00:00+99:99',
  '26.11.2026 10:00',
  'NaN',
  'Infinity',
  '1764150000',
  '12 paź 2026 r. godz. 7:05',
]
const SCRAPS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<!',
  '<?',
  '?>',
  '<!DOCTYPE',
  '[',
  ']',
  '</',
  '/>',
  '<a:b:c/>',
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\ufffe',
  '\u202e',
  '\u200b',
  '&#0;',
  '&#x0;',
  '&#xD800;',
  '&#1114112;',
  '&#99999999;',
  '&a;',
  '&nbsp',
  '&nGt;',
  '&NotEqualTilde;',
  '</item>',
  '<item>',
  '<entry>',
  '</channel>',
  '</rss>',
  '<title>',
  '</title>',
  '<link>',
  '<guid>',
  '<description>',
  ' xmlns:a="b"',
  ' xml:base="javascript:x"',
  ' xml:base="//[::"',
  '<html>',
  '<body>',
  '<article>',
  '<script>',
  '<style>',
  '<svg>',
  '<template>',
  '<iframe>',
  '<noscript>',
  '<textarea>',
  '<table><tr>',
  '<plaintext>',
  '{"__proto__":{"items":[]}}',
  '"__proto__":',
  '"constructor":{"prototype":{}},',
  '"items":',
  'null',
  '[[',
  '\\ud800',
  '\\u0000',
  '1e999',
  'javascript:alert(1)',
  'https://a:b@kurier.example/',
  'http://[',
  'data:text/html,x',
  'HTTPS://ŻÓŁW.example/\u202e',
]
const DECLARATIONS = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
  '<!DOCTYPE x SYSTEM "file:///etc/passwd" [<!ENTITY % p SYSTEM "http://127.0.0.1/"> %p;]>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">',
  '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>',
  '<?php echo 1; ?>',
  '<?xml version="1.0" encoding="x-unknown"?>',
  '<?xml version="9.9"?>',
]

/** Ways that are tried often: small ones, from which most of what is found comes. */
const small: readonly Mutation[] = [
  (chance, source) => splice(source, place(chance, source), chance.below(40), ''),
  (chance, source) => splice(source, place(chance, source), 0, chance.pick(SCRAPS)),
  (chance, source) => splice(source, place(chance, source), chance.below(8), chance.pick(SCRAPS)),
  (chance, source) => copyPart(chance, source),
  (chance, source) => onTag(chance, source, () => ''),
  (chance, source) => onTag(chance, source, (tag) => tag + tag),
  (chance, source) => onTag(chance, source, (tag) => tag.replace('/', '')),
  (chance, source) => onTag(chance, source, (tag) => tag.slice(0, -1)),
  (chance, source) => onTag(chance, source, (tag) => tag.toUpperCase()),
  (chance, source) => onTag(chance, source, (tag) => tag.replaceAll('"', '')),
  (chance, source) => splice(source, place(chance, source), 0, chance.pick(DECLARATIONS)),
  (chance, source) => chance.pick(DECLARATIONS) + source,
  (chance, source) => source.slice(0, place(chance, source)),
  (chance, source) => source.slice(place(chance, source)),
  (chance, source) =>
    source.replace(/(?<=<(?:\w:)?(?:pubDate|published|dc:date)>|_published":")[^<"]*/u, chance.pick(DATES)),
]

/** Ways that make a source large or deep. */
const large: readonly Mutation[] = [
  (chance, source) => onTag(chance, source, (tag) => tag.repeat(2 + chance.below(4000))),
  (chance, source) =>
    splice(source, place(chance, source), 0, chance.pick(SCRAPS).repeat(1 + chance.below(30_000))),
  (chance, source) =>
    splice(
      source,
      place(chance, source),
      0,
      ` ${chance.pick(['x', 'href', 'type', 'xml:base'])}="${'a'.repeat(chance.below(300_000))}"`,
    ),
  (chance, source) => splice(source, place(chance, source), 0, `<a${' b="c"'.repeat(chance.below(20_000))}>`),
  (chance, source) => onTag(chance, source, () => '<div><p><b>'.repeat(1 + chance.below(9000))),
  (chance, source) => splice(source, place(chance, source), 0, '['.repeat(1 + chance.below(100_000))),
  (chance, source) =>
    splice(
      source,
      place(chance, source),
      0,
      chance
        .pick(['słowo ', 'x', '&amp;', ' ', '\n', 'e\u0301', '\u0301', '"', '- '])
        .repeat(chance.below(60_000)),
    ),
]

/** A source broken in one to eight places, seldom in a way that makes it large. */
export function mutate(chance: Chance, source: string): string {
  let mutated = source
  for (let left = 1 + chance.below(8); left > 0; left -= 1) {
    const mutation = chance.pick(chance.happens(0.04) ? large : small)
    mutated = mutation(chance, mutated).slice(0, 2_000_000)
  }
  return mutated
}

/** Bytes broken after they were encoded: flipped, cut, doubled, with marks of another encoding. */
export function mutateBytes(chance: Chance, bytes: Uint8Array): Uint8Array {
  const at = chance.below(bytes.length + 1)
  const inserted = Uint8Array.from({ length: chance.below(6) }, () => chance.below(256))
  return chance.pick([
    () => Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + chance.below(4))]),
    () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(chance.below(bytes.length + 1))]),
    () => Buffer.concat([chance.pick(BYTE_ORDER_MARKS), bytes]),
    () => bytes.map((byte) => (chance.happens(0.002) ? chance.below(256) : byte)),
    () => bytes.subarray(0, at),
  ])()
}

const BYTE_ORDER_MARKS = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xff, 0xfe, 0, 0], [0]].map(
  (bytes) => Uint8Array.from(bytes),
)

function place(chance: Chance, source: string): number {
  return chance.below(source.length + 1)
}

function splice(source: string, at: number, cut: number, put: string): string {
  return source.slice(0, at) + put + source.slice(at + cut)
}

function copyPart(chance: Chance, source: string): string {
  const from = place(chance, source)
  return splice(source, place(chance, source), 0, source.slice(from, from + chance.below(400)))
}

/** Changes one tag, chosen by chance. */
function onTag(chance: Chance, source: string, change: (tag: string) => string): string {
  const from = place(chance, source)
  const match = /<[^<>]{1,200}>/u.exec(source.slice(from, from + 3000))
  if (match === null) return source
  return splice(source, from + match.index, match[0].length, change(match[0]))
}
