import type { AnnouncedStory, Feedback } from '#domain/feedback.ts'
import type { FeedbackStore } from '#ports/feedback.ts'
import type { Changer } from '#domain/setting.ts'
import type { Digest } from '#ports/digest.ts'
import { fileOperations } from './file-operations.ts'
import type { FeedbackRow } from './feedback-row.ts'
import type { Database } from './tables.ts'

/** What people say of alerts. */
export function feedbackStore(db: Database, digest: Digest): FeedbackStore {
  return {
    put: (feedback, operations = []) =>
      db.transaction().execute(async (transaction) => {
        await put(transaction, feedback)
        await fileOperations(transaction, operations, { at: feedback.at, digest })
      }),
    withdraw: (storyId, by) => withdraw(db, storyId, by),
    since: async (at) => {
      const rows = await db
        .selectFrom('feedback')
        .selectAll()
        .where('at', '>=', at)
        .orderBy('at')
        .orderBy('story_id')
        .orderBy('user_id')
        .execute()
      return rows.map(toFeedback)
    },
    announced: (since) => announced(db, since),
    dismiss: async ({ topicId, form }, { at, by }) => {
      await db
        .insertInto('kept_forms')
        .values({ topic_id: topicId, form, at, platform: by.platform, user_id: by.userId })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    dismissed: async () => {
      const rows = await db.selectFrom('kept_forms').select(['topic_id', 'form']).execute()
      return rows.map(({ topic_id, form }) => ({ topicId: topic_id, form }))
    },
  }
}

async function withdraw(db: Database, storyId: string, { platform, userId }: Changer): Promise<boolean> {
  const gone = await db
    .deleteFrom('feedback')
    .where('story_id', '=', storyId)
    .where('platform', '=', platform)
    .where('user_id', '=', userId)
    .returning('at')
    .execute()
  return gone.length > 0
}

async function put(db: Database, feedback: Feedback): Promise<void> {
  const row = rowOf(feedback)
  await db
    .insertInto('feedback')
    .values(row)
    .onConflict((conflict) => conflict.columns(['story_id', 'platform', 'user_id']).doUpdateSet(row))
    .execute()
}

async function announced(db: Database, since: number): Promise<readonly AnnouncedStory[]> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('articles', 'articles.story_id', 'outbox.subject')
    .innerJoin('matches', 'matches.article_id', 'articles.id')
    .select(['outbox.subject as storyId', 'matches.topic_id as topicId', 'matches.form as form'])
    .distinct()
    .where('outbox.kind', '=', 'post')
    .where('outbox.message_kind', '=', 'alert')
    .where('outbox.state', '!=', 'dead')
    .where('outbox.filed_at', '>=', since)
    .execute()
  const stories = Map.groupBy(rows, ({ storyId }) => storyId)
  return [...stories].map(([storyId, finds]) => ({
    storyId,
    finds: finds.map(({ topicId, form }) => ({ topicId, form })),
  }))
}

function rowOf({ storyId, by, address, at, verdict, topicId, form }: Feedback): FeedbackRow {
  const { platform, userId } = by
  return { story_id: storyId, platform, user_id: userId, address, at, verdict, topic_id: topicId, form }
}

function toFeedback({
  story_id,
  platform,
  user_id,
  topic_id,
  address,
  at,
  verdict,
  form,
}: FeedbackRow): Feedback {
  return {
    storyId: story_id,
    by: { platform, userId: user_id },
    address,
    at,
    verdict,
    topicId: topic_id,
    form,
  }
}
