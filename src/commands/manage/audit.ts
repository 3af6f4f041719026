import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { SettingChange } from '#domain/setting.ts'
import { channelPhrases } from '#wording/channel-changes.ts'
import { formatMoment } from '#wording/dates.ts'
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
  const changes = await world.store.settings.changes((index + 1) * PER_PAGE + 1)
  const shown = changes.slice(index * PER_PAGE, (index + 1) * PER_PAGE)
  if (shown.length === 0) return sentence(phrases.noChanges)
  const hasOlder = changes.length > (index + 1) * PER_PAGE
  return privateReply(
    [
      { kind: 'heading', text: phrases.changes },
      { kind: 'text', text: shown.map((change) => lineOf(world, change, locale)).join('\n') },
    ],
    [
      ...(index > 0 ? [{ label: phrases.newer, action: `audit-page:${index - 1}` }] : []),
      ...(hasOlder ? [{ label: phrases.older, action: `audit-page:${index + 1}` }] : []),
    ],
  )
}

/** "• środa 25 listopada, 11:20 · U0123 (slack) · zmieniono temat: Pakty". */
function lineOf(world: CommandWorld, change: SettingChange, locale: Locale): string {
  const { timeZone } = world.configuration
  const { at, by, kind, id, before, after } = change
  const { kinds, did } = channelPhrases(locale)
  const moment = formatMoment(at, locale, { timeZone, now: world.clock.now() })
  const name = nameIn(after ?? before, nameThere(world, change) ?? id)
  return `• ${moment} · ${by.userId} (${by.platform}) · ${did[whatHappened(world, change)]} ${kinds[kind]}: ${name}`
}

/** What the file declares was there before its setting and is there after it. */
function whatHappened(
  { settings }: CommandWorld,
  { kind, id, before, after }: SettingChange,
): 'added' | 'changed' | 'removed' {
  if (settings.declared(kind, id) !== null) return 'changed'
  if (after === null) return 'removed'
  return before === null ? 'added' : 'changed'
}

/** The name of a topic or a source whose setting does not hold it. */
function nameThere({ configuration }: CommandWorld, { kind, id }: SettingChange): string | undefined {
  if (kind === 'topics') return configuration.topics.find((topic) => topic.id === id)?.name
  return kind === 'feeds' ? configuration.feeds.find((feed) => feed.id === id)?.source.name : undefined
}
