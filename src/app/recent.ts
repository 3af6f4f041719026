import { createDispatcher } from '#commands/dispatch.ts'
import type { Trouble } from '#domain/reply.ts'
import { renderReplyText } from '#platforms/console/render-reply.ts'
import { standardOutput } from '#platforms/console/terminal.ts'
import { openStore } from '#storage/index.ts'
import { commandWorld } from './command-world.ts'
import { digest } from './digest.ts'
import { createLog } from './log.ts'
import type { Opened } from './open-configuration.ts'

/** Answers `recent` from the archive on this terminal; answers the exit code: 2 where it was asked wrongly, 1 where it failed. */
export async function showRecent(
  words: string,
  { configuration, print }: Opened & { readonly print: (line: string) => void },
): Promise<number> {
  const store = await openStore({ path: configuration.storePath, digest })
  try {
    const log = createLog({ level: 'warn', secrets: [] })
    const world = commandWorld({ configuration, store, log, platformNames: [] })
    const invocation = {
      platform: 'console',
      channelAddress: 'terminal',
      userId: 'terminal',
      locale: configuration.locale,
    }
    const reply = await createDispatcher(world).runText(`recent ${words}`, invocation)
    print(renderReplyText(reply, standardOutput().page()).trimEnd())
    return exitCodeOf(reply.trouble)
  } finally {
    await store.close()
  }
}

function exitCodeOf(trouble: Trouble | null): number {
  if (trouble === null) return 0
  return trouble === 'asked-wrongly' ? 2 : 1
}
