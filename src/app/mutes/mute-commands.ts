import type { Command } from 'commander'
import type { Muted } from '#domain/mute.ts'
import type { Printing } from '#app/archive/archive-commands.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { listMutes, mute, unmute } from './mutes.ts'

type Flags = { readonly channel?: string; readonly for: string }

const SUBJECTS: readonly { readonly kind: Muted['kind']; readonly name: string; readonly what: string }[] = [
  { kind: 'topic', name: '<topic>', what: 'a topic, by its name or id' },
  { kind: 'source', name: '<source>', what: 'what an outlet is the first to report, by its name' },
  {
    kind: 'story',
    name: '<story>',
    what: 'edits and replies to a story: an address, an id or how its title begins',
  },
  { kind: 'form', name: '<topic>', what: 'articles of a topic with no other find than one form' },
]

/** Adds what keeps things out of a channel for a while: `mute`, `mutes` and `unmute`. */
export function addMutes(depesza: Command, printing: Printing): void {
  const open = async () => ({
    ...(await openConfiguration(depesza.opts<{ readonly config: string }>().config)),
    ...printing,
  })
  const muteCommand = depesza
    .command('mute')
    .description('keep something out of a channel for a while; a bot may be running')
  for (const { kind, name, what } of SUBJECTS) {
    const command = muteCommand.command(kind).description(what).argument(name)
    if (kind === 'form') command.argument('<form>', 'the form as it was found: "umów"')
    command
      .option('--channel <channel>', 'its address, or PLATFORM:ADDRESS; may be left out where there is one')
      .option('--for <period>', 'how long: 1h, 8h, 24h, 7d or forever', '24h')
      .exitOverride()
      .action(async (...args: readonly unknown[]) => {
        const [subject, form] = args.filter((arg) => typeof arg === 'string')
        const { channel, for: period } = command.opts<Flags>()
        const request = { kind, name: subject ?? '', form: form ?? null }
        process.exitCode = await mute({ ...request, channel: channel ?? null, period }, await open())
      })
  }
  depesza
    .command('mutes')
    .description('what is muted, where and until when')
    .action(async () => {
      process.exitCode = await listMutes(await open())
    })
  depesza
    .command('unmute')
    .description('hear of something again')
    .argument('<id>', 'as "mutes" lists it')
    .action(async (id: string) => {
      process.exitCode = await unmute(id, await open())
    })
}
