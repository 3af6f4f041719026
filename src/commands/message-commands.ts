import type { Invocation, Reply } from '#domain/reply.ts'
import type { PointedMessage } from '#ports/dispatcher.ts'
import type { Trace } from '#ports/trace.ts'
import { titleOf } from '#wording/alert-lines.ts'
import { framePhrases } from '#wording/frame.ts'
import { offerCorrections } from './manage/correct.ts'
import { sentence, type CommandWorld, type MessageCommand } from './command.ts'
import { explainTrace } from './explain.ts'
import { findTraces } from './find-traces.ts'

/** More links than a message has that is about one article. */
const MOST_LINKS = 5

/** Why an article came: its whole way into the channels. The message is an alert, or anybody's that links to the article. */
export const explain: MessageCommand = {
  name: 'explain',
  names: { en: 'Explain this alert', pl: 'Wyjaśnij alert' },
  summary: { en: 'Why this alert came', pl: 'Dlaczego ten alert przyszedł' },
  group: 'reader',
  run: (world, message, invocation) =>
    withTrace(world, { message, invocation }, (trace) => explainTrace(world, trace, invocation.locale)),
}

/** Keeps what a message tells of; whatever the bot has seen is in the archive already. */
export const save: MessageCommand = {
  name: 'save',
  names: { en: 'Save to archive', pl: 'Zapisz do archiwum' },
  summary: { en: 'Keep this article in the archive', pl: 'Zachowaj ten artykuł w archiwum' },
  group: 'reader',
  run: (world, message, invocation) =>
    withTrace(world, { message, invocation }, async ({ article: { title } }) => {
      const { locale } = invocation
      return sentence(framePhrases(locale).inArchive(titleOf({ title, locale })))
    }),
}

/** Withdraws or corrects what the alert says, everywhere at once. */
export const correct: MessageCommand = {
  name: 'correct',
  names: { en: 'Correct…', pl: 'Popraw…' },
  summary: { en: 'Withdraw or correct this alert', pl: 'Wycofaj lub popraw ten alert' },
  group: 'manager',
  run: (world, message, invocation) =>
    withTrace(world, { message, invocation }, ({ storyId }) =>
      offerCorrections(world, storyId, invocation.locale),
    ),
}

type Asked = { readonly message: PointedMessage; readonly invocation: Invocation }

async function withTrace(
  world: CommandWorld,
  { message: { storyId, links }, invocation: { locale } }: Asked,
  tell: (trace: Trace) => Promise<Reply>,
): Promise<Reply> {
  const named = storyId === null ? links.slice(0, MOST_LINKS) : [storyId]
  for (const one of named) {
    const [trace] = await findTraces(world.store.archive, one, 1)
    if (trace !== undefined) return tell(trace)
  }
  const { notOwnMessage, notInArchive } = framePhrases(locale)
  return sentence(storyId === null ? notOwnMessage : notInArchive, 'asked-wrongly')
}
