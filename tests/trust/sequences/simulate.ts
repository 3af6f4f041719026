import { chanceOf, type Chance } from '../chance.ts'
import type { Answer, Dialect, Sequence, Shown, Step } from './shown.ts'
import { headline, lead, slug } from './words.ts'

/** One poll as a habit sees it. */
export type Moment = {
  /** Epoch milliseconds. */
  readonly now: number
  /** How many polls came before; the first one is the feed's baseline. */
  readonly poll: number
  readonly chance: Chance
  /** All that was ever published, newest first. */
  readonly archive: readonly Shown[]
}

/** How much happens, and for how long. */
export type Pace = {
  readonly days: number
  readonly articlesPerDay: number
  /** How many articles the feed holds. */
  readonly window: number
  /** The longest pause between two polls, in hours; the shortest is a quarter of it. */
  readonly hoursBetweenPolls: number
}

/** A way in which publishers make it hard to know an article again. None of its parts may change which article it is. */
export type Habit = {
  readonly name: string
  readonly pace?: Partial<Pace>
  readonly dialect?: Dialect
  /** How an article looks when it is published. */
  readonly publish?: (shown: Shown, chance: Chance) => Shown
  /** How it looks from now on; `polls` counts the polls since it was published. */
  readonly edit?: (shown: Shown, moment: Moment & { readonly polls: number }) => Shown
  /** What this one poll brings of the feed's window, newest first. */
  readonly show?: (items: readonly Shown[], moment: Moment) => readonly Shown[]
  /** Whether the server fails at this poll, and how. */
  readonly spell?: (moment: Moment) => Exclude<Answer['kind'], 'feed'> | null
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const START = Date.UTC(2026, 4, 12, 10)
/** An article that a feed first shows this long after its date is no news. */
const NEWS_MS = 7 * DAY_MS

const usualPace: Pace = { days: 4, articlesPerDay: 8, window: 15, hoursBetweenPolls: 4 }

/** Plays some days of a feed whose publisher has these habits; the same seed plays the same days. */
export function simulate(habits: readonly Habit[], seed: number): Sequence {
  const chance = chanceOf(seed)
  const pace = habits.reduce<Pace>((all, habit) => ({ ...all, ...habit.pace }), usualPace)
  const dialect =
    habits.flatMap((habit) => habit.dialect ?? [])[0] ?? chance.pick(['rss', 'atom', 'json'] as const)
  const name = habits.map((habit) => habit.name).join(' + ')
  const articles = publishAll(habits, pace, chance)
  const steps = play(habits, { pace, chance, articles })
  return { name, seed, dialect, steps, old: oldOnes(steps) }
}

type Article = { shown: Shown; readonly publishedAt: number; polls: number }

/** As many as the window holds before the first poll, the rest over the days that follow. */
function publishAll(habits: readonly Habit[], pace: Pace, chance: Chance): readonly Article[] {
  const gapMs = DAY_MS / pace.articlesPerDay
  const count = pace.window + pace.days * pace.articlesPerDay
  return Array.from({ length: count }, (_, article) => {
    const minutes = chance.below(Math.floor(gapMs / 60_000))
    const publishedAt = START + (article - pace.window) * gapMs + minutes * 60_000
    const title = headline(chance)
    const plain: Shown = {
      article,
      guid: `tag:kurier.example,2026:${4000 + article}`,
      link: `https://kurier.example/wiadomosci/${slug(title)}-${4000 + article}`,
      title,
      lead: lead(chance),
      date: publishedAt,
    }
    const shown = habits.reduce((look, habit) => habit.publish?.(look, chance) ?? look, plain)
    return { shown, publishedAt, polls: 0 }
  })
}

type Stage = { readonly pace: Pace; readonly chance: Chance; readonly articles: readonly Article[] }

function play(habits: readonly Habit[], { pace, chance, articles }: Stage): readonly Step[] {
  const steps: Step[] = []
  let now = START
  while (now < START + pace.days * DAY_MS) {
    const out = articles.filter(({ publishedAt }) => publishedAt <= now).toReversed()
    const moment = { now, poll: steps.length, chance, archive: out.map(({ shown }) => shown) }
    for (const article of out.slice(0, pace.window)) age(habits, article, moment)
    steps.push({ at: now, answer: answerAt(habits, out.slice(0, pace.window), moment) })
    now += Math.floor(pace.hoursBetweenPolls * HOUR_MS * (0.25 + chance.below(75) / 100))
  }
  return steps
}

function age(habits: readonly Habit[], article: Article, moment: Moment): void {
  article.polls += 1
  const context = { ...moment, polls: article.polls }
  article.shown = habits.reduce((look, habit) => habit.edit?.(look, context) ?? look, article.shown)
}

function answerAt(habits: readonly Habit[], articles: readonly Article[], moment: Moment): Answer {
  const spell =
    moment.poll === 0 ? null : (habits.map((habit) => habit.spell?.(moment) ?? null).find(Boolean) ?? null)
  if (spell !== null) return { kind: spell }
  const window = articles.map(({ shown }) => shown)
  return {
    kind: 'feed',
    items: habits.reduce<readonly Shown[]>((items, habit) => habit.show?.(items, moment) ?? items, window),
  }
}

function oldOnes(steps: readonly Step[]): ReadonlySet<number> {
  const firstShown = new Map<number, boolean>()
  for (const { at, answer } of steps) {
    for (const { article, date } of answer.kind === 'feed' ? answer.items : [])
      if (!firstShown.has(article)) firstShown.set(article, typeof date === 'number' && at - date > NEWS_MS)
  }
  return new Set([...firstShown].flatMap(([article, isOld]) => (isOld ? [article] : [])))
}
