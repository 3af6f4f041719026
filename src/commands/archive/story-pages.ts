import type { Locale } from '#domain/locale.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import { storyPhrases } from '#wording/stories.ts'
import { sentence, type Command, type CommandWorld } from '#commands/command.ts'
import { completeName } from '#commands/find-name.ts'
import { givenText, textOption } from '#commands/option.ts'
import { askWhich, findStory } from './find-story.ts'
import { readStoryState, type StoryState } from './story-state.ts'

/** A page about a story; null where the story is not in the archive, or has not so much to page through. */
type ComposePage = (world: CommandWorld, state: StoryState, locale: Locale) => Promise<Reply | null>

type Answers = Required<Pick<Command, 'group' | 'options' | 'run' | 'complete' | 'readText' | 'presses'>>

/**
 * What is the same of every command that answers with pages about one story, named by an article. Its buttons are `action:STATE`, which turns
 * the page, `actionshare:STATE`, which shows it to everybody, and `actionpick`, which chooses one of several stories.
 */
export function storyPages(action: string, compose: ComposePage): Answers {
  return {
    group: 'reader',
    options: [storyOption()],
    run: async (world, input, { locale }) => {
      const named = givenText(input, 'article')
      const found = await findStory(world, named)
      if (found.kind !== 'story') return askWhich(found, { named, action: `${action}pick`, locale })
      const page = await compose(world, { storyId: found.storyId, shown: 0 }, locale)
      return page ?? sentence(storyPhrases(locale).gone, 'asked-wrongly')
    },
    complete: completeName,
    readText: (text) => ({ article: text }),
    presses: {
      [action]: async (world, { rest }, invocation) => {
        const page = await turnTo(world, rest, { compose, invocation })
        return page === null ? null : { ...page, isUpdate: true }
      },
      [`${action}share`]: async (world, { rest }, invocation) => {
        const page = await turnTo(world, rest, { compose, invocation })
        return page === null ? null : { ...page, visibility: 'channel', buttons: [] }
      },
      [`${action}pick`]: async (world, { value }, { locale }) =>
        value === null ? null : compose(world, { storyId: value, shown: 0 }, locale),
    },
  }
}

/** The option of a command that names one article. */
export function storyOption() {
  return textOption(
    ['article', 'artykuł'],
    ['Address, id or words of the title', 'Adres, identyfikator albo słowa z tytułu'],
    { isRequired: true },
  )
}

type Turn = { readonly compose: ComposePage; readonly invocation: Invocation }

async function turnTo(
  world: CommandWorld,
  written: string,
  { compose, invocation }: Turn,
): Promise<Reply | null> {
  const state = readStoryState(written)
  return state === null ? null : compose(world, state, invocation.locale)
}
