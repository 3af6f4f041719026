import { readdir, readFile } from 'node:fs/promises'
import { DepeszaError } from '#domain/errors.ts'

/** One invented article of the sample newsroom, as its file in examples/newsroom/articles tells it. */
export type SampleArticle = {
  /** Id of the outlet that carries it, also its feed's id. */
  readonly outlet: string
  /** The last part of its address. */
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly author: string
  /** How long before the start it was published. */
  readonly minutesAgo: number
  readonly paragraphs: readonly string[]
}

const FOLDER = new URL('../../../examples/newsroom/articles/', import.meta.url)
const FORMAT = /^---\n(?<head>.*?)\n---\n(?<body>.*)$/su

/** Reads every article of examples/newsroom, the newest first. Throws a `bad-input` error that names a file it cannot read. */
export async function readSampleArticles(): Promise<readonly SampleArticle[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.md'))
  const articles = await Promise.all(
    files.map(async (file) => parseSampleArticle(await readFile(new URL(file, FOLDER), 'utf8'), file)),
  )
  return articles.toSorted((a, b) => a.minutesAgo - b.minutesAgo)
}

/** Parses a head of "key: value" lines between two lines of "---", and one paragraph per line after it. */
export function parseSampleArticle(source: string, file: string): SampleArticle {
  const groups = FORMAT.exec(source)?.groups
  if (groups === undefined) throw badArticle(file, 'it must begin with a head between two lines of "---"')
  const head = new Map((groups['head'] ?? '').split('\n').map(splitHeadLine))
  const field = (key: string): string => {
    const value = head.get(key) ?? ''
    if (value === '') throw badArticle(file, `its head lacks "${key}: …"`)
    return value
  }
  const minutesAgo = Number(field('minutesAgo'))
  if (!Number.isFinite(minutesAgo) || minutesAgo < 0) throw badArticle(file, 'minutesAgo must be a number')
  const paragraphs = (groups['body'] ?? '').split('\n').filter((line) => line.trim() !== '')
  return {
    outlet: field('outlet'),
    slug: field('slug'),
    title: field('title'),
    lead: field('lead'),
    author: field('author'),
    minutesAgo,
    paragraphs,
  }
}

function splitHeadLine(line: string): readonly [key: string, value: string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

function badArticle(file: string, problem: string): DepeszaError {
  return new DepeszaError('bad-input', `examples/newsroom/articles/${file}: ${problem}`)
}
