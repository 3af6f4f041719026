import type { SettingSection } from '#domain/setting.ts'

/** A key of a channel that is a short form or a section. */
export type LineKey = 'quiet' | 'digest'

type Shape = {
  /** The key that the short form alone stands for. */
  readonly first: string
  readonly others: readonly string[]
  /** Keys that hold a list, or one value. */
  readonly lists: readonly string[]
}

const SHAPES: Readonly<Record<LineKey, Shape>> = {
  quiet: { first: 'hours', others: ['bypass', 'days', 'holidays'], lists: ['hours', 'holidays'] },
  digest: { first: 'at', others: ['mode', 'period'], lists: [] },
}

/** Whether a key of a channel's section is written in one line. */
export function isLineKey(key: string): key is LineKey {
  return key in SHAPES
}

/**
 * What a line says: the short form of depesza.yaml ("22:00-07:00"), or with keys behind it ("22:00-07:00, bypass: important") the
 * section. Whether it is right is for the checks of the file.
 */
export function readSectionLine(key: LineKey, line: string): unknown {
  const { first, others } = SHAPES[key]
  const [short = '', ...rest] = line.split(new RegExp(`(?:^|[,;\\s]+)(${others.join('|')}):\\s*`, 'u'))
  if (rest.length === 0) return valueOf(key, first, short)
  const named = rest.flatMap((name, index) =>
    index % 2 === 0 ? [[name, valueOf(key, name, rest[index + 1] ?? '')] as const] : [],
  )
  return Object.fromEntries([...(short.trim() === '' ? [] : [[first, valueOf(key, first, short)]]), ...named])
}

/** The line that `readSectionLine` reads as this value; empty where there is none. */
export function writeSectionLine(key: LineKey, value: unknown): string {
  if (!isSection(value)) return wordsOf(value)
  const { first, others } = SHAPES[key]
  const named = others.flatMap((name) =>
    value[name] === undefined ? [] : [`${name}: ${wordsOf(value[name])}`],
  )
  return [...(value[first] === undefined ? [] : [wordsOf(value[first])]), ...named].join(', ')
}

function valueOf(key: LineKey, name: string, text: string): unknown {
  const given = text.trim()
  if (name !== 'days' && !SHAPES[key].lists.includes(name)) return given
  const separator = name === 'hours' ? /[\n,]/u : /[\s,]+/u
  const parts = given
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const [only = ''] = parts
  return name !== 'days' && parts.length <= 1 ? only : parts
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ')
  return typeof value === 'string' ? value : ''
}

function isSection(value: unknown): value is SettingSection {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
