import { destinationsOf } from '#domain/configuration.ts'
import type { Invocation } from '#domain/reply.ts'
import type { View } from '#domain/view.ts'
import { reasonOf } from '#domain/errors.ts'
import { answersOf } from '#wording/answers.ts'
import type { Catalogue, CommandWorld } from './command.ts'
import { pathOf } from './command-path.ts'

/** What the reader's own page shows, one section for each. */
const SHOWN = ['follow', 'mute', 'status', 'help']

/** The reader's own page: what they follow and mute, how the bot is, and what it can be asked. Trouble is logged and said on the page. */
export async function composeHome(
  { world, offered }: { readonly world: CommandWorld; readonly offered: Catalogue },
  invocation: Invocation,
): Promise<View> {
  try {
    const shown = SHOWN.flatMap((name) => offered.commands.filter((command) => pathOf(command) === name))
    const replies = await Promise.all(shown.map((command) => command.run(world, {}, invocation)))
    return {
      sections: replies.map(({ blocks, buttons, menus = [] }) => ({ blocks, buttons, menus })),
      places: destinationsOf(world.configuration),
    }
  } catch (error) {
    world.log.error('home page failed', { platform: invocation.platform, reason: reasonOf(error) })
    return { sections: [{ blocks: [{ kind: 'text', text: answersOf(invocation.locale).failed }] }] }
  }
}
