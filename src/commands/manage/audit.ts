import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { destinationKey } from '#domain/destination.ts'
import { deedOf, type Amendment } from '#domain/amendment.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import { type Changer, deedOfChange, type SettingChange } from '#domain/setting.ts'
import { amendmentPhrases } from '#wording/amendments.ts'
import { channelPhrases } from '#wording/channel-changes.ts'
import { formatMoment } from '#wording/dates.ts'
import { personOn } from '#wording/draw-places.ts'
import { nameIn } from './changes.ts'

const PER_PAGE = 10

/** Who changed what, the newest first. */
export const audit: Command = {
  name: 'audit',
  names: { en: 'audit', pl: 'zmiany' },
  summary: { en: 'Who changed what in channels', pl: 'Kto co zmienił na kanałach' },
  group: 'manager',
  options: [],
  run: (world, _input, { locale }) => page(world, 0, locale),
  complete: () => [],
  readText: () => ({}),
  presses: {
    'audit-page': async (world, { rest }, { locale }) =>
      /^\d{1,3}$/u.test(rest) ? { ...(await page(world, Number(rest), locale)), isUpdate: true } : null,
  },
}

async function page(world: CommandWorld, index: number, locale: Locale): Promise<Reply> {
  const phrases = channelPhrases(locale)
  const changes = await newest(world, (index + 1) * PER_PAGE + 1)
  const shown = changes.slice(index * PER_PAGE, (index + 1) * PER_PAGE)
  if (shown.length === 0) return sentence(phrases.noChanges)
  const hasOlder = changes.length > (index + 1) * PER_PAGE
  const reply = privateReply(
    [
      { kind: 'heading', text: phrases.changes },
      { kind: 'text', text: shown.map((noted) => lineOf(world, noted, locale)).join('\n') },
    ],
    [
      ...(index > 0 ? [{ label: phrases.newer, action: `audit-page:${index - 1}` }] : []),
      ...(hasOlder ? [{ label: phrases.older, action: `audit-page:${index + 1}` }] : []),
    ],
  )
  return { ...reply, places: shown.flatMap(peopleIn).map(personOn) }
}

type Noted =
  | { readonly kind: 'setting'; readonly at: number; readonly change: SettingChange }
  | { readonly kind: 'amendment'; readonly at: number; readonly amendment: Amendment }

/** Changes of settings and corrections of news, the newest first. */
async function newest({ store }: CommandWorld, limit: number): Promise<readonly Noted[]> {
  const changes = await store.settings.changes(limit)
  const amendments = await store.amendments.newest(limit)
  const all: readonly Noted[] = [
    ...changes.map((change) => ({ kind: 'setting', at: change.at, change }) as const),
    ...amendments.map((amendment) => ({ kind: 'amendment', at: amendment.at, amendment }) as const),
  ]
  return all.toSorted((one, other) => other.at - one.at).slice(0, limit)
}

/** Who changed it, and who undid that. */
function peopleIn(noted: Noted): readonly Changer[] {
  if (noted.kind === 'setting') return [noted.change.by]
  const { by, undone } = noted.amendment
  return undone === null ? [by] : [by, undone.by]
}

function keyOf(by: Changer): string {
  return destinationKey(personOn(by))
}

function lineOf(world: CommandWorld, noted: Noted, locale: Locale): string {
  return noted.kind === 'setting'
    ? settingLine(world, noted.change, locale)
    : amendmentLine(world, noted.amendment, locale)
}

/** "• środa 25 listopada, 11:20 · slack:user:U0123 · Wycofano cytat. „Tytuł” (cofnięto: …)". */
function amendmentLine(world: CommandWorld, amendment: Amendment, locale: Locale): string {
  const { at, by, title, undone, change } = amendment
  const phrases = amendmentPhrases(locale)
  const note = change.kind === 'alert' && change.note !== '' ? `: ${change.note}` : ''
  const taken =
    undone === null ? '' : ` (${phrases.undoneBy(keyOf(undone.by), momentOf(world, undone.at, locale))})`
  return `• ${momentOf(world, at, locale)} · ${keyOf(by)} · ${phrases.done[deedOf(amendment)]} „${title}”${note}${taken}`
}

function momentOf({ configuration, clock }: CommandWorld, at: number, locale: Locale): string {
  return formatMoment(at, locale, { timeZone: configuration.timeZone, now: clock.now() })
}

/** "• środa 25 listopada, 11:20 · slack:user:U0123 · zmieniono temat: Pakty". */
function settingLine(world: CommandWorld, change: SettingChange, locale: Locale): string {
  const { at, by, kind, id, before, after } = change
  const { kinds, did } = channelPhrases(locale)
  const moment = momentOf(world, at, locale)
  const name = nameIn(after ?? before, nameThere(world, change) ?? id)
  return `• ${moment} · ${keyOf(by)} · ${did[deedOfChange(change, world.settings.declared(kind, id) !== null)]} ${kinds[kind]}: ${name}`
}

/** The name of a topic or a source whose setting does not hold it. */
function nameThere({ configuration }: CommandWorld, { kind, id }: SettingChange): string | undefined {
  if (kind === 'topics') return configuration.topics.find((topic) => topic.id === id)?.name
  return kind === 'feeds' ? configuration.feeds.find((feed) => feed.id === id)?.source.name : undefined
}
