import type { Configuration } from '#domain/configuration.ts'
import type { Feed } from '#domain/feed.ts'
import type { Locale } from '#domain/locale.ts'
import type { Setting } from '#domain/setting.ts'
import type { ListedFeed, SourceList } from '#ports/source-list.ts'
import { slugOf } from '#text/slug.ts'
import { opmlPhrases } from '#wording/opml.ts'

/** So many sources are checked and stored at once without holding up the bot. */
export const MOST_SOURCES = 500
const MOST_SHOWN = 10
/** Of an id, with room for a number behind it. */
const ID_CHARS = 36

/** What an import would do. */
export type ImportPlan = {
  readonly added: readonly Setting[]
  readonly known: number
  readonly invalid: SourceList['invalid']
  /** How many more there are than are added at once. */
  readonly leftOut: number
  readonly isComplete: boolean
}

/** Tells new sources from those that the configuration has, whatever their scheme or last "/"; new ones get an id of their own. */
export function planImport({ feeds }: Pick<Configuration, 'feeds'>, list: SourceList): ImportPlan {
  const addresses = new Set(feeds.map(({ url }) => sameAddress(url)))
  const fresh = list.feeds.filter(({ url }) => !addresses.has(sameAddress(url)))
  const ids = new Set(feeds.map(({ id }) => id))
  const added = fresh.slice(0, MOST_SOURCES).map((feed) => settingOf(feed, ids))
  return {
    added,
    known: list.feeds.length - fresh.length,
    invalid: list.invalid,
    leftOut: fresh.length - added.length,
    isComplete: list.isComplete,
  }
}

function sameAddress(address: string): string {
  return address.replace(/^https?:\/\//iu, '').replace(/\/$/u, '')
}

function settingOf({ name, url, language }: ListedFeed, ids: Set<string>): Setting {
  const base = (slugOf(name) || slugOf(new URL(url).hostname) || 'feed').slice(0, ID_CHARS).replace(/-$/u, '')
  let id = base
  for (let number = 2; ids.has(id); number += 1) id = `${base}-${number}`
  ids.add(id)
  return { kind: 'feeds', id, section: { name, url, ...(language === null ? {} : { language }) } }
}

/** What a plan says: how many are new, known and of no use, the first of them by name. */
export function planLines({ added, known, invalid, leftOut, isComplete }: ImportPlan, locale: Locale) {
  const phrases = opmlPhrases(locale)
  return [
    phrases.fresh(added.length),
    ...firstOf(
      added.map(({ section }) => String(section['name'])),
      locale,
    ),
    phrases.known(known),
    phrases.invalid(invalid.length),
    ...firstOf(
      invalid.map(({ name, reason }) => [name, reason[locale]].filter((part) => part !== '').join(': ')),
      locale,
    ),
    ...(leftOut > 0 ? [phrases.leftOut(leftOut, MOST_SOURCES)] : []),
    ...(isComplete ? [] : [phrases.cut]),
  ]
}

function firstOf(names: readonly string[], locale: Locale): readonly string[] {
  const more = names.length - MOST_SHOWN
  return [
    ...names.slice(0, MOST_SHOWN).map((name) => `• ${name}`),
    ...(more > 0 ? [opmlPhrases(locale).andMore(more)] : []),
  ]
}

/** The feeds of a configuration as an OPML file. */
export function listedFeeds(feeds: readonly Feed[]) {
  return feeds.map(({ source, url, language }) => ({ name: source.name, url, language }))
}
