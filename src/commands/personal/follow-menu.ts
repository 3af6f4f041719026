import type { Followed } from '#domain/follow.ts'
import type { Invocation, ReplyMenu } from '#domain/reply.ts'
import type { StoryReport } from '#ports/filed.ts'
import { followedName } from '#wording/followed.ts'
import { followPhrases } from '#wording/follows.ts'
import { shorten } from '#wording/shorten.ts'
import { privateReply, type Answering, type CommandWorld } from '#commands/command.ts'
import { keepFollow } from './keep-follow.ts'

/** As many of each as are worth a choice. */
const MOST_TOPICS = 5
const MOST_PEOPLE = 5
const LABEL_CHARS = 60

/** What an alert offers to follow: its story, topics and outlet, and who is quoted in it. */
export function followMenu(world: CommandWorld, story: StoryReport, { locale }: Invocation): ReplyMenu {
  const { topics } = world.configuration
  return {
    placeholder: followPhrases(locale).menu,
    action: `follow-chosen:${story.storyId}`,
    choices: followable(story).map((followed, index) => {
      const name = labelOf(followed, { story, topics })
      return { label: followedName({ kind: followed.kind, name }, locale), value: valueOf(followed, index) }
    }),
  }
}

/** Opens that menu, and follows what was chosen of it; an alert may stand long, so the choice names what it was when it was drawn. */
export const followChoice: Answering = {
  group: 'reader',
  presses: {
    follow: async (world, { rest }, invocation) => {
      const [story] = await world.store.archive.reports([rest])
      if (story === undefined) return null
      const text = followPhrases(invocation.locale).question
      return { ...privateReply([{ kind: 'text', text }]), menus: [followMenu(world, story, invocation)] }
    },
    'follow-chosen': async (world, { rest, value }, invocation) => {
      const [story] = await world.store.archive.reports([rest])
      if (story === undefined) return null
      const found = followable(story).find((followed, index) => valueOf(followed, index) === value)
      return found === undefined ? null : keepFollow(world, found, invocation)
    },
  },
}

function followable({ storyId, article, topics, quotes }: StoryReport): readonly Followed[] {
  const speakers = new Set(quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])))
  return [
    { kind: 'story', storyId },
    ...topics.slice(0, MOST_TOPICS).map(({ topicId }) => ({ kind: 'topic' as const, topicId })),
    { kind: 'source', source: article.source.name },
    ...[...speakers].slice(0, MOST_PEOPLE).map((name) => ({ kind: 'person' as const, name })),
  ]
}

type Naming = { readonly story: StoryReport; readonly topics: CommandWorld['configuration']['topics'] }

function labelOf(followed: Followed, { story, topics }: Naming): string {
  switch (followed.kind) {
    case 'story':
      return shorten(story.article.title, LABEL_CHARS)
    case 'topic':
      return topics.find(({ id }) => id === followed.topicId)?.name ?? followed.topicId
    case 'source':
      return followed.source
    case 'person':
      return followed.name
  }
}

/** Within 75 characters, whatever a name is long; the place tells those apart that begin alike. */
function valueOf(followed: Followed, index: number): string {
  switch (followed.kind) {
    case 'story':
      return 'story'
    case 'topic':
      return `topic|${index}|${followed.topicId}`.slice(0, LABEL_CHARS)
    case 'source':
      return 'source'
    case 'person':
      return `person|${index}|${followed.name}`.slice(0, LABEL_CHARS)
  }
}
