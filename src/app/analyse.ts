import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer as readBuffer, text as readStream } from 'node:stream/consumers'
import type { Analysis } from '#domain/analysis.ts'
import { joined, untranslated } from '#domain/bilingual.ts'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { Topic } from '#domain/topic.ts'
import { createFeeds, detectLanguage, extractBody } from '#feeds/index.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { createAnalyser, type Analyser } from '#pipeline/analyse-article.ts'
import type { HomographKnowledge } from '#text/languages/polish/homograph-prior.ts'
import type { Expert } from '#domain/expert.ts'
import type { AnalysisReport } from './analysis-report.ts'
import {
  badInput,
  noArticle,
  noInputLine,
  noText,
  nothingNamed,
  notJson,
  notUtf8,
  unreadable,
} from './bad-input.ts'
import { describeAnalysis } from './describe-analysis.ts'

/** What the command `analyse` was asked. */
export type AnalyseOptions = {
  /** A file, an http(s) address or "-" for standard input; null with `jsonl`. */
  readonly input: string | null
  /** A file of `{ id, title?, text, source? }` lines, or "-"; null without. */
  readonly jsonl: string | null
  /** The outlet's name, for queries that ask for `source:`; null where nobody gave it. A line of many may have its own. */
  readonly source: string | null
  readonly isJson: boolean
  readonly topics: readonly Topic[]
  readonly experts: readonly Expert[]
  readonly homographs: HomographKnowledge
  readonly privateHosts: readonly string[]
  readonly locale: Locale
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
}

/** One text to be analysed, before its language is known. */
type Input = {
  readonly id: string
  readonly title: string | null
  readonly text: string
  /** The outlet's name; null where nobody gave it. */
  readonly source: string | null
}

/**
 * Analyses one text or a file of many, and prints what was found; answers the exit code. A line of many that cannot be read
 * is told and left out, and the exit code is 1.
 */
export async function analyse(options: AnalyseOptions): Promise<number> {
  const { topics, experts, homographs } = options
  const analyser = createAnalyser({ topics, experts, homographs, lexicon: await loadPolishLexicon() })
  if (options.jsonl !== null) return analyseLines(analyser, options.jsonl, options)
  const input = await readInput(options)
  const found = analyseInput(analyser, input)
  if (options.isJson) options.print(JSON.stringify(reportOf(input, found), null, 2))
  else for (const line of describeAnalysis({ ...input, ...found }, options)) options.print(line)
  return 0
}

async function analyseLines(analyser: Analyser, file: string, options: AnalyseOptions): Promise<number> {
  const lines = (file === '-' ? await readStream(process.stdin) : await readText(file)).split('\n')
  let exitCode = 0
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    try {
      const input = readLine(line, `${file}:${index + 1}`, options)
      options.print(JSON.stringify(reportOf(input, analyseInput(analyser, input))))
    } catch (error) {
      if (!(error instanceof DepeszaError)) throw error
      options.printError(error.wording[options.locale])
      exitCode = 1
    }
  }
  return exitCode
}

/** Analyses one input; pure but for the language detector. */
function analyseInput(
  analyser: Analyser,
  { title, text, source }: Input,
): Analysis & { readonly language: string } {
  const language = detectLanguage(title === null ? text : `${title}\n${text}`)
  const document = { title: title ?? '', text, language, ...(source === null ? {} : { source }) }
  return { language, ...analyser(document) }
}

function reportOf(
  { id, title, text }: Input,
  { language, topics, quotes, people, summary }: Analysis & { readonly language: string },
): AnalysisReport {
  const inText = topics.map(({ topicId, matches }) => ({
    id: topicId,
    matches: matches
      .filter(({ field }) => field === 'text')
      .map(({ start, end, form, keyword }) => ({ start, end, form, keyword })),
  }))
  return { id, text, language, title, topics: inText, quotes, people, summary }
}

async function readInput(options: AnalyseOptions): Promise<Input> {
  const { input, source } = options
  if (input === null) {
    throw new DepeszaError('bad-input', nothingNamed)
  }
  if (/^https?:\/\//iu.test(input)) return readAddress(input, options)
  const bytes = input === '-' ? await readBuffer(process.stdin) : await readBytes(input)
  const id = input === '-' ? '-' : basename(input)
  return looksLikeHtml(bytes)
    ? fromHtml({ id, source }, bytes)
    : { id, title: null, text: decodeText(bytes, id), source }
}

async function readAddress(address: string, { privateHosts, source }: AnalyseOptions): Promise<Input> {
  const feeds = createFeeds({ privateHosts })
  try {
    const page = await feeds.pageReader.read(address)
    if (page.kind === 'unavailable') {
      throw new DepeszaError('unavailable', joined([untranslated(address), page.reason], ': '))
    }
    return { id: address, title: page.title, text: page.text, source }
  } finally {
    await feeds.close()
  }
}

function looksLikeHtml(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 500).toString('latin1')
  return /^(\u00EF\u00BB\u00BF)?\s*(<!doctype html|<html|<head|<body|<article|<div|<p[ >])/iu.test(head)
}

async function fromHtml({ id, source }: Pick<Input, 'id' | 'source'>, html: Buffer): Promise<Input> {
  const body = await extractBody(html, '')
  if (body === null) throw badInput(id, noArticle)
  return { id, title: body.title, text: body.text, source }
}

function readLine(line: string, place: string, options: AnalyseOptions): Input {
  const { id, title, text, source }: Readonly<Record<string, unknown>> = { ...parseJson(line, place) }
  if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) {
    throw badInput(place, noInputLine)
  }
  return {
    id: String(id),
    title: typeof title === 'string' ? title : null,
    text,
    source: typeof source === 'string' ? source : options.source,
  }
}

function parseJson(line: string, place: string): object {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch (cause) {
    throw badInput(place, notJson(reasonOf(cause)), cause)
  }
}

/** A file as UTF-8; a file of another encoding or with NUL bytes is refused rather than garbled. */
export async function readText(file: string): Promise<string> {
  return decodeText(await readBytes(file), file)
}

/** The bytes of a file; one that cannot be read is a DepeszaError `bad-input`. */
export async function readBytes(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw badInput(file, unreadable(cause), cause)
  })
}

function decodeText(bytes: Buffer, name: string): string {
  if (bytes.includes(0)) throw badInput(name, noText)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw badInput(name, notUtf8, cause)
  }
}
