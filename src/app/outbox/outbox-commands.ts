import { Argument, type Command } from 'commander'
import type { Printing } from '#app/archive/archive-commands.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { terminalUser } from '#app/process/terminal-user.ts'
import { decideHeld, listHeld, resume } from './outbox-decisions.ts'

/** Adds what the owner decides about messages that wait: `resume` and `held`. */
export function addOutbox(depesza: Command, printing: Printing): void {
  const open = async () => ({
    ...(await openConfiguration(depesza.opts<{ readonly config: string }>().config)),
    ...printing,
    by: terminalUser(process.env),
  })
  depesza
    .command('resume')
    .description('post again into a channel that was gone or forbidden; a bot may be running')
    .argument('[channel]', 'its address, or PLATFORM:ADDRESS; every such channel if not given')
    .action(async (channel: string | undefined) => {
      process.exitCode = await resume(channel ?? null, await open())
    })
  const held = depesza
    .command('held')
    .description('messages of which nobody can say whether they were posted; a bot may be running')
    .action(async () => {
      process.exitCode = await listHeld(await open())
    })
  for (const action of ['post', 'drop'] as const) {
    held
      .command(action)
      .description(action === 'post' ? 'post one, marked as a possible repeat' : 'give one up')
      .addArgument(new Argument('<key>', 'its key, as "held" lists it'))
      .exitOverride()
      .action(async (key: string) => {
        process.exitCode = await decideHeld({ action, key }, await open())
      })
  }
}
