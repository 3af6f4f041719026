import type { AnnouncedStory, Feedback, Verdict } from '#domain/feedback.ts'

/** How often a topic or one of its forms was announced, and how often, and by how many people, that was found irrelevant. */
export type Precision = {
  readonly topicId: string
  /** Null of the whole topic. */
  readonly form: string | null
  readonly alerts: number
  readonly irrelevant: number
  readonly people: number
  /** Of a topic's alerts, those with a wrong speaker, and those that joined another story; 0 of a form. */
  readonly wrongSpeaker: number
  readonly wrongStory: number
}

/** A form is proposed to be turned off from so many irrelevant alerts on, named by so many people, where they are more than half. */
const PROPOSED = { alerts: 3, people: 2, share: 0.5 } as const

/**
 * Topics in the order of their alerts, each followed by those of its forms that somebody named. An alert is found irrelevant to a
 * topic by who names that topic or none, and for a form by who names that form.
 */
export function precisionOf(
  announced: readonly AnnouncedStory[],
  said: readonly Feedback[],
): readonly Precision[] {
  const topicIds = [...new Set(announced.flatMap(({ finds }) => finds.map(({ topicId }) => topicId)))]
  const topics = topicIds.map((topicId) => measure({ topicId, form: null }, announced, said))
  return topics
    .toSorted((one, other) => other.alerts - one.alerts)
    .flatMap((topic) => [topic, ...formsOf(topic.topicId, announced, said)])
}

/** Whether managers are asked to turn the form off. */
export function isProposed({ form, alerts, irrelevant, people }: Precision): boolean {
  const isOften = irrelevant >= PROPOSED.alerts && people >= PROPOSED.people
  return form !== null && isOften && irrelevant > alerts * PROPOSED.share
}

function formsOf(
  topicId: string,
  announced: readonly AnnouncedStory[],
  said: readonly Feedback[],
): readonly Precision[] {
  const named = said
    .filter((one) => one.verdict === 'irrelevant' && one.topicId === topicId)
    .flatMap(({ form }) => form ?? [])
  return [...new Set(named)]
    .map((form) => measure({ topicId, form }, announced, said))
    .filter(({ alerts }) => alerts > 0)
}

function measure(
  { topicId, form }: Pick<Precision, 'topicId' | 'form'>,
  announced: readonly AnnouncedStory[],
  said: readonly Feedback[],
): Precision {
  const stories = announced.filter(({ finds }) =>
    finds.some((find) => find.topicId === topicId && (form === null || find.form === form)),
  )
  const ids = new Set(stories.map(({ storyId }) => storyId))
  const ofThem = said.filter(({ storyId }) => ids.has(storyId))
  const saidOf = (verdict: Verdict) =>
    form !== null
      ? 0
      : new Set(ofThem.filter((one) => one.verdict === verdict).map(({ storyId }) => storyId)).size
  const against = ofThem.filter(
    (one) =>
      one.verdict === 'irrelevant' &&
      (form === null
        ? one.topicId === null || one.topicId === topicId
        : one.topicId === topicId && one.form === form),
  )
  return {
    topicId,
    form,
    alerts: ids.size,
    irrelevant: new Set(against.map(({ storyId }) => storyId)).size,
    wrongSpeaker: saidOf('wrong-speaker'),
    wrongStory: saidOf('wrong-story'),
    people: new Set(against.map(({ by }) => `${by.platform}:${by.userId}`)).size,
  }
}
