import { createDispatcher } from '#commands/dispatch.ts'
import { refusePlace } from '#commands/refuse-place.ts'
import type { FormValues } from '#domain/form.ts'
import type { Reply } from '#domain/reply.ts'
import { invocationOf } from './asking.ts'
import { newsroomAlert } from './alerts.ts'
import type { GoldenNewsroom } from './newsroom.ts'
import type { Scene, Story, Viewing } from './scene.ts'

/** Somebody in front of the bot: what they type, press, choose and hand in. */
function somebody({ world }: GoldenNewsroom, viewing: Viewing, isManager = true) {
  const dispatcher = createDispatcher(world)
  const invocation = invocationOf(viewing, isManager)
  const act = (action: string, value?: string): Promise<Reply> => dispatcher.press(action, invocation, value)
  return {
    say: (text: string): Promise<Reply> => dispatcher.runText(text, invocation),
    act,
    /** The button at this place; from the end where negative. */
    press: (reply: Reply, at: number): Promise<Reply> => act(actionAt(reply, at)),
    choose: (reply: Reply, at: number): Promise<Reply> => {
      const [menu] = reply.menus ?? []
      return act(menu?.action ?? '', menu?.choices.at(at)?.value)
    },
    point: (name: string, storyId: string | null): Promise<Reply> =>
      dispatcher.runOnMessage(name, { storyId, links: [], text: '', operationKey: null }, invocation),
    handIn: async ({ form }: Reply, values: FormValues): Promise<Reply> => {
      const submission = await dispatcher.submit(form?.action ?? '', values, invocation)
      if (submission.kind === 'errors') throw new Error(JSON.stringify(submission.errors))
      return submission.reply
    },
  }
}

type Somebody = ReturnType<typeof somebody>

function actionAt({ blocks, buttons }: Reply, at: number): string {
  const button = buttons.at(at)
  if (button === undefined || !('action' in button))
    throw new Error(`no button at ${at} of ${JSON.stringify(blocks)}`)
  return button.action
}

type Asking = (who: Somebody, storyId: string) => Promise<Reply>

function asked(name: string, ask: Asking, isManager = true): Scene {
  return {
    name,
    show: async (newsroom, viewing) => {
      const { storyId } = newsroomAlert(newsroom)
      return { kind: 'reply', reply: await ask(somebody(newsroom, viewing, isManager), storyId) }
    },
  }
}

/** What is typed is the scene's name. */
function typed(text: string): Scene {
  return asked(`/depesza ${text}`, (who) => who.say(text))
}

const aTopic = { name: 'Manewry', any: 'manewry\nćwiczenia wojskowe' }

/** One topic from its form to its end; each step leaves the newsroom as it was before the first. */
const topicSteps: Readonly<Record<string, (who: Somebody) => Promise<Reply>>> = {
  'the form': (who) => who.say('topic add Manewry'),
  'what it would have found': async (who) => who.handIn(await who.say('topic add Manewry'), aTopic),
  'saved, and what can be undone': async (who) => {
    const saved = await saveTopic(who)
    await who.press(saved, 0)
    return saved
  },
  undone: async (who) => who.press(await saveTopic(who), 0),
  'the form to change it': async (who) => {
    const saved = await saveTopic(who)
    const form = await who.say('topic edit Manewry')
    await who.press(saved, 0)
    return form
  },
  'asked before it is removed': async (who) => {
    const saved = await saveTopic(who)
    const question = await who.say('topic remove Manewry')
    await who.press(saved, 0)
    return question
  },
}

async function saveTopic(who: Somebody): Promise<Reply> {
  const preview = await who.handIn(await who.say('topic add Manewry'), aTopic)
  return who.press(preview, 0)
}

/** Every command of readers. */
const readerStories: readonly Story[] = [
  {
    file: 'answer-recent',
    scenes: [
      typed('recent'),
      asked('the next page', async (who) => who.press(await who.say('recent'), 5)),
      typed('recent topic:broń-jądrowa since:1h'),
      typed('recent topic:sport'),
    ],
  },
  {
    file: 'answer-search',
    scenes: [typed('search broń jądrowa AND generał'), typed('search kangur'), typed('search (broń')],
  },
  { file: 'answer-brief', scenes: [typed('brief 24h'), typed('brief 1h')] },
  {
    file: 'answer-quotes',
    scenes: [typed('quotes Kłosiński'), typed('quotes Nikt'), typed('quotes person:Stryjeński since:7d')],
  },
  { file: 'answer-show', scenes: [typed('show magazynach'), typed('show umowa'), typed('show kangur')] },
  { file: 'answer-story', scenes: [typed('story jedenastu więźniów politycznych')] },
  { file: 'answer-topics', scenes: [typed('topics'), typed('topics białoruś')] },
  {
    file: 'answer-explain',
    scenes: [
      typed('explain https://kurier-graniczny.example/umowa-o-magazynach'),
      typed('explain Mińsk mówi o broni jądrowej'),
      typed('explain https://obcy.example/nigdy'),
      asked('pointed at an alert', (who, storyId) => who.point('explain', storyId)),
      asked('pointed at another message', (who) => who.point('explain', null)),
      asked('saved', (who, storyId) => who.point('save', storyId)),
    ],
  },
  {
    file: 'answer-mute',
    scenes: [
      asked('muted for oneself', async (who) => {
        const muted = await who.say('mute topic:białoruś for:8h')
        await who.press(muted, 0)
        return muted
      }),
      asked('undone', async (who) => who.press(await who.say('mute source:Kurier Graniczny for:24h'), 0)),
      typed('mute'),
      typed('unmute'),
      asked('the menu behind an alert', (who, storyId) => who.act(`mute:${storyId}`)),
    ],
  },
  { file: 'answer-status', scenes: [typed('status')] },
  {
    file: 'answer-help',
    scenes: [
      typed('help'),
      asked('more', (who) => who.act('help:more')),
      typed('help recent'),
      typed('help xyz'),
    ],
  },
  {
    file: 'buttons-of-an-alert',
    scenes: [
      asked('quotations', (who, storyId) => who.act(`quotes:${storyId}`)),
      asked('sources', (who, storyId) => who.act(`sources:${storyId}`)),
      asked('not relevant', async (who, storyId) => {
        const noted = await who.act(`feedback:${storyId}`)
        await who.press(noted, 0)
        return noted
      }),
      asked('not relevant, taken back', async (who, storyId) =>
        who.press(await who.act(`feedback:${storyId}`), 0),
      ),
    ],
  },
  { file: 'form-search', scenes: [asked('the form', (who) => who.act('form-search'))] },
  {
    file: 'refusals',
    scenes: [
      typed('ostatine'),
      asked('a button of long ago', (who) => who.act('page:gone')),
      asked('not a manager', (who) => who.say('topic add Manewry'), false),
      {
        name: 'in a foreign place',
        show: (_newsroom, { locale }) => {
          const reply = refusePlace('elsewhere', locale)
          if (reply === null) throw new Error('not refused')
          return { kind: 'reply', reply }
        },
      },
    ],
  },
  { file: 'app-home', scenes: [{ name: 'the reader’s own page', show: () => ({ kind: 'home' }) }] },
]

/** Every command of managers. */
const managerStories: readonly Story[] = [
  {
    file: 'manage-topic',
    scenes: [
      ...Object.entries(topicSteps).map(([name, ask]) => asked(name, ask)),
      typed('topic remove Białoruś'),
      typed('topic test Umowy'),
    ],
  },
  {
    file: 'manage-source',
    scenes: [
      typed('source list'),
      typed('source add https://nic.example'),
      asked('paused', async (who) => {
        const paused = await who.say('source pause Kurier Graniczny')
        await who.say('source resume Kurier Graniczny')
        return paused
      }),
      typed('source test Dziennik Północny'),
      typed('source remove Kurier Graniczny'),
    ],
  },
  { file: 'manage-channel', scenes: [typed('channel show'), typed('channel set')] },
  { file: 'manage-expert', scenes: [typed('expert list'), typed('expert add Lena Zawada')] },
  { file: 'manage-audit-and-feedback', scenes: [typed('audit'), typed('feedback')] },
]

/** Every answer and form. */
export const answerStories: readonly Story[] = [...readerStories, ...managerStories]
