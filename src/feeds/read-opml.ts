import type { Bilingual } from '#domain/bilingual.ts'
import { decodeText } from './decode-text.ts'
import type { OrFailed, SourceHint } from './feed-item.ts'
import { decodeEntities, visibleLine } from './plain-text.ts'
import { attributesOf, scanMarkup, type Markup } from './scan-markup.ts'

/** A feed as an OPML file writes it: nothing is judged yet. */
export type Outline = {
  /** One line, empty where it has no title. */
  readonly title: string
  readonly address: string
  readonly language: string
}

export type Outlines = { readonly outlines: readonly Outline[]; readonly isComplete: boolean }

/** A name of a source is no longer. */
const TITLE_CHARS = 200

/**
 * The feeds of an OPML file, however deep they stand in its folders: every `outline` with an `xmlUrl`
 * (http://opml.org/spec2.opml#subscriptionLists). The markup need not be well-formed, no entity of its own is expanded, and it takes
 * linear time.
 */
export function readOpml(bytes: Uint8Array, { contentType }: SourceHint): OrFailed<Outlines> {
  const tags = [...scanMarkup(decodeText(bytes, contentType).text)].flatMap(tagOf)
  const outlines = tags.flatMap(({ name, source }) => (name === 'outline' ? outlineOf(source) : []))
  if (outlines.length === 0 && !tags.some(({ name }) => name === 'opml'))
    return { kind: 'failed', reason: notOpml }
  return { outlines, isComplete: tags.some(({ name }) => name === '/opml') }
}

type Tag = { readonly name: string; readonly source: string }

/** An opening or closing tag, with its name in lower case: "outline", "/opml". */
function tagOf(piece: Markup): readonly Tag[] {
  if (piece.kind !== 'open' && piece.kind !== 'close') return []
  const name = piece.name.toLowerCase()
  return [{ name: piece.kind === 'open' ? name : `/${name}`, source: piece.source }]
}

function outlineOf(source: string): readonly Outline[] {
  const written = [...attributesOf(source)].map(([name, value]) => [name.toLowerCase(), value] as const)
  const attributes = new Map(written.toReversed())
  const read = (name: string): string => visibleLine(decodeEntities(attributes.get(name) ?? ''))
  const address = read('xmlurl')
  if (address === '') return []
  const title = (read('title') || read('text')).slice(0, TITLE_CHARS).toWellFormed()
  return [{ title, address, language: read('language') }]
}

const notOpml: Bilingual = {
  pl: 'to nie jest plik OPML → podaj plik z eksportu czytnika, pod adresem, który otwiera się bez logowania',
  en: 'this is no OPML file → give the file that a reader exported, at an address that opens without signing in',
}
