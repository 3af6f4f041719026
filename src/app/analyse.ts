import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { text as readStream } from 'node:stream/consumers'
import { DepeszaError, reasonOf } from '#domain/errors.ts'
import type { Locale } from '#domain/locale.ts'
import type { Topic } from '#domain/topic.ts'
import { createFeeds, detectLanguage, extractBody } from '#feeds/index.ts'
import { loadPolishLexicon } from '#lexicon/polish-dictionary.ts'
import { createAnalyser, type Analyser } from '#pipeline/analyse-article.ts'
import type { Expert } from '#domain/expert.ts'
import type { AnalysisReport } from './analysis-report.ts'
import { describeAnalysis } from './describe-analysis.ts'

/** What the command `analyse` was asked. */
export type AnalyseOptions = {
  /** A file, an http(s) address or "-" for standard input; null with `jsonl`. */
  readonly input: string | null
  /** A file of `{ id, title?, text }` lines; null without. */
  readonly jsonl: string | null
  readonly isJson: boolean
  readonly topics: readonly Topic[]
  readonly experts: readonly Expert[]
  readonly privateHosts: readonly string[]
  readonly locale: Locale
  readonly print: (line: string) => void
}

/** One text to be analysed, before its language is known. */
type Input = { readonly id: string; readonly title: string | null; readonly text: string }

/** Analyses one text or a file of many, and prints what was found; answers the exit code. */
export async function analyse(options: AnalyseOptions): Promise<number> {
  const lexicon = await loadPolishLexicon()
  const analyser = createAnalyser({ topics: options.topics, experts: options.experts, lexicon })
  if (options.jsonl !== null) {
    for (const input of await readLines(options.jsonl)) options.print(JSON.stringify(report(analyser, input)))
    return 0
  }
  const analysed = report(analyser, await readInput(options))
  if (options.isJson) options.print(JSON.stringify(analysed, null, 2))
  else for (const line of describeAnalysis(analysed, options)) options.print(line)
  return 0
}

/** Analyses one input; pure but for the language detector. */
function report(analyser: Analyser, { id, title, text }: Input): AnalysisReport {
  const language = detectLanguage(title === null ? text : `${title}\n${text}`)
  const { topics, quotes, people, summary } = analyser({ title: title ?? '', text, language })
  const plain = ({ start, end, form, keyword }: AnalysisReport['topics'][number]['matches'][number]) => ({
    start,
    end,
    form,
    keyword,
  })
  return {
    id,
    text,
    language,
    title,
    topics: topics.map(({ topicId, matches }) => ({
      id: topicId,
      matches: matches.filter(({ field }) => field === 'text').map(plain),
      titleMatches: matches.filter(({ field }) => field === 'title').map(plain),
    })),
    quotes,
    people,
    summary,
  }
}

async function readInput(options: AnalyseOptions): Promise<Input> {
  const { input } = options
  if (input === null) {
    throw new DepeszaError(
      'bad-input',
      'analyse: name a FILE, an address or "-" for standard input, or give --jsonl FILE',
    )
  }
  if (/^https?:\/\//iu.test(input)) return readAddress(input, options)
  const text = input === '-' ? await readStream(process.stdin) : await readText(input)
  const id = input === '-' ? '-' : basename(input)
  return looksLikeHtml(text) ? fromHtml(id, text) : { id, title: null, text }
}

async function readAddress(address: string, { privateHosts }: AnalyseOptions): Promise<Input> {
  const feeds = createFeeds({ privateHosts })
  try {
    const page = await feeds.pageReader.read(address)
    if (page.kind === 'unavailable') throw new DepeszaError('unavailable', `${address}: ${page.reason}`)
    return { id: address, title: page.title, text: page.text }
  } finally {
    await feeds.close()
  }
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(<!doctype html|<html|<head|<body|<article|<div|<p[ >])/iu.test(text)
}

async function fromHtml(id: string, html: string): Promise<Input> {
  const body = await extractBody(html, '')
  if (body === null) throw new DepeszaError('bad-input', `${id}: no article text was found in this HTML`)
  return { id, title: body.title, text: body.text }
}

async function readLines(file: string): Promise<readonly Input[]> {
  const lines = (await readText(file)).split('\n')
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${file}:${index + 1}`)]))
}

function readLine(line: string, place: string): Input {
  const value = parseJson(line, place)
  const { id, title, text } = value as { id?: unknown; title?: unknown; text?: unknown }
  if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) {
    throw new DepeszaError(
      'bad-input',
      `${place}: a line must be an object { "id", "title"?, "text" } with a text`,
    )
  }
  return { id: String(id), title: typeof title === 'string' ? title : null, text }
}

function parseJson(line: string, place: string): object {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : {}
  } catch (cause) {
    throw new DepeszaError('bad-input', `${place}: not JSON: ${reasonOf(cause)}`, { cause })
  }
}

/** A file as UTF-8; a file of another encoding or with NUL bytes is refused rather than garbled. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new DepeszaError('bad-input', `${file}: cannot be read: ${reasonOf(cause)}`, { cause })
  })
  if (bytes.includes(0)) throw new DepeszaError('bad-input', `${file}: this is not a text file`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DepeszaError('bad-input', `${file}: not UTF-8; save it as UTF-8 first`, { cause })
  }
}
