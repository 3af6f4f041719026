import type { Invocation, Reply } from '#domain/reply.ts'
import type { PointedMessage } from '#ports/dispatcher.ts'
import type { Trace } from '#ports/trace.ts'
import { framePhrases } from '#wording/frame.ts'
import { offerCorrections } from './manage/correct.ts'
import { sentence, type CommandWorld, type MessageCommand } from './command.ts'
import { explainTrace } from './archive/explain.ts'
import { findTraces } from './archive/find-traces.ts'
import { explainForeign } from './archive/foreign.ts'
import { saveArticle, showKnown } from './archive/save.ts'

/** More links than a message has that is about one article. */
const MOST_LINKS = 5

/** Why an article came: its whole way into the channels. The message is an alert, or anybody's that links to the article. */
export const explain: MessageCommand = {
  name: 'explain',
  names: { en: 'Explain this alert', pl: 'Wyjaśnij alert' },
  summary: { en: 'Why this alert came', pl: 'Dlaczego ten alert przyszedł' },
  group: 'reader',
  run: (world, message, invocation) =>
    withTrace(
      world,
      { message, invocation },
      {
        known: (trace) => explainTrace(world, trace, invocation.locale),
        foreign: (links) => explainForeign(world, links, invocation.locale),
      },
    ),
}

/** Keeps what a message tells of; whatever the bot has seen is in the archive already. */
export const save: MessageCommand = {
  name: 'save',
  names: { en: 'Save to archive', pl: 'Zapisz do archiwum' },
  summary: { en: 'Keep this article in the archive', pl: 'Zachowaj ten artykuł w archiwum' },
  group: 'reader',
  run: (world, message, invocation) =>
    withTrace(
      world,
      { message, invocation },
      {
        known: ({ storyId }) => showKnown(world, storyId, invocation),
        foreign: (links) => saveArticle(world, links, invocation),
      },
    ),
}

/** Withdraws or corrects what the alert says, everywhere at once. */
export const correct: MessageCommand = {
  name: 'correct',
  names: { en: 'Correct…', pl: 'Popraw…' },
  summary: { en: 'Withdraw or correct this alert', pl: 'Wycofaj lub popraw ten alert' },
  group: 'manager',
  run: (world, message, invocation) =>
    withTrace(
      world,
      { message, invocation },
      {
        known: ({ storyId }) => offerCorrections(world, storyId, invocation.locale),
        foreign: async () => sentence(framePhrases(invocation.locale).notOwnMessage, 'asked-wrongly'),
      },
    ),
}

type Asked = { readonly message: PointedMessage; readonly invocation: Invocation }

/** What is done with an article of the archive, and with links of which it has none. */
type Doing = {
  readonly known: (trace: Trace) => Promise<Reply>
  readonly foreign: (links: readonly string[]) => Promise<Reply>
}

async function withTrace(
  world: CommandWorld,
  { message: { storyId, links }, invocation: { locale } }: Asked,
  { known, foreign }: Doing,
): Promise<Reply> {
  const named = storyId === null ? links.slice(0, MOST_LINKS) : [storyId]
  for (const one of named) {
    const [trace] = await findTraces(world.store.archive, one, 1)
    if (trace !== undefined) return known(trace)
  }
  if (storyId === null && named.length > 0) return foreign(named)
  const { notOwnMessage, notInArchive } = framePhrases(locale)
  return sentence(storyId === null ? notOwnMessage : notInArchive, 'asked-wrongly')
}
