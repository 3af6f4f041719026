import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { ArchivedArticle } from '#ports/filed.ts'
import { formatDateAndTime } from '#wording/dates.ts'
import { phrasesOf } from '#wording/index.ts'
import { privateReply, type CommandWorld } from '#commands/command.ts'

/** What is told of a story that a manager took back: that, when and why, and nothing of its text. */
export function withdrawnReply(
  { storyId, withdrawn }: ArchivedArticle,
  { configuration }: Pick<CommandWorld, 'configuration'>,
  locale: Locale,
): Reply {
  const phrases = phrasesOf(locale)
  const { at = 0, note = '' } = withdrawn ?? {}
  const lines = [
    phrases.withdrawnAt(formatDateAndTime(at, locale, configuration.timeZone)),
    ...(note === '' ? [] : [phrases.withdrawnReason(note)]),
  ]
  return privateReply([
    { kind: 'heading', text: `${phrases.withdrawn} · #${storyId}` },
    { kind: 'text', text: lines.join('\n') },
  ])
}
