import { closedDesk } from '#app/settings/settings-desk.ts'
import type { CommandWorld } from '#commands/command.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import { untranslated } from '#domain/bilingual.ts'
import type { Configuration } from '#domain/configuration.ts'
import type { Invocation, Reply, Trouble } from '#domain/reply.ts'
import { renderReplyText } from '#platforms/console/render-reply.ts'
import { standardOutput } from '#platforms/console/terminal.ts'
import type { Dispatcher } from '#ports/dispatcher.ts'
import { openStore } from '#storage/index.ts'
import { commandWorld } from '#app/command-world.ts'
import { digest } from '#app/digest.ts'
import { createLog } from '#app/log.ts'
import { queriesHere } from './queries-here.ts'

/** Does something with the archive of a configuration, which is closed again then. */
export async function withArchive<T>(
  configuration: Configuration,
  work: (world: CommandWorld) => Promise<T>,
): Promise<T> {
  const store = await openStore({ path: configuration.storePath, digest })
  try {
    const queries = queriesHere(configuration)
    const log = createLog({ level: 'warn', secrets: [] })
    return await work(
      commandWorld({
        configuration,
        store,
        settings: closedDesk,
        queries,
        postToAudit: () => [],
        readAgain: () => undefined,
        ...noFeeds,
        tryTopic: async (_topic, documents) => documents.map(() => []),
        tellNews: async () => null,
        log,
        channelSwitches: {},
        platformNames: [],
      }),
    )
  } finally {
    await store.close()
  }
}

/** No command of the terminal asks for feeds or pages. */
const noFeeds: Pick<CommandWorld, 'feedFinder' | 'feedReader' | 'sourceLists' | 'foreign'> = {
  feedFinder: { find: async () => ({ kind: 'none', reason: untranslated('–') }) },
  feedReader: { read: async () => ({ kind: 'unchanged' }) },
  sourceLists: { read: async () => ({ kind: 'failed', reason: untranslated('–') }) },
  foreign: {
    read: async () => ({ kind: 'unavailable', reason: untranslated('–') }),
    save: async ({ article }) => ({ storyId: article.id, isNew: false }),
  },
}

/** What a terminal is asked with, and how it prints. */
export type Asking = { readonly configuration: Configuration; readonly print: (line: string) => void }

/** Prints what a command of the channels answers; answers the exit code: 2 where it was asked wrongly, 1 where it failed. */
export function answerFromArchive(
  { configuration, print }: Asking,
  ask: (dispatcher: Dispatcher, invocation: Invocation) => Promise<Reply>,
): Promise<number> {
  return withArchive(configuration, async (world) => {
    const invocation = {
      platform: 'console',
      channelAddress: 'terminal',
      userId: 'terminal',
      locale: configuration.locale,
      // Whoever may run the command line may edit the configuration too.
      isManager: true,
    }
    const reply = await ask(createDispatcher(world), invocation)
    print(renderReplyText(reply, standardOutput().page()).trimEnd())
    return exitCodeOf(reply.trouble)
  })
}

function exitCodeOf(trouble: Trouble | null): number {
  if (trouble === null) return 0
  return trouble === 'asked-wrongly' ? 2 : 1
}
