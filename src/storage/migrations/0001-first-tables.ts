import type { Kysely } from 'kysely'

/** The first tables: feeds and entries, stories and their articles, what the analysis found, and the outbox. */
export async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await createStories(db)
  await createFeeds(db)
  await createArticles(db)
  await createFindings(db)
  await createOutbox(db)
  await createHeldAlerts(db)
}

async function createStories(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('stories')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('is_matched', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('stories_matched').on('stories').columns(['is_matched', 'at', 'id']).execute()
  await db.schema
    .createIndex('stories_of_feed')
    .on('stories')
    .columns(['feed_id', 'is_matched', 'at', 'id'])
    .execute()
  await db.schema.createIndex('stories_by_time').on('stories').column('at').execute()
  await createStoryTopics(db)
  await createStorySources(db)
}

async function createStoryTopics(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story_topics')
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('topic_id', 'text', (column) => column.notNull())
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_topics_key', ['story_id', 'position'])
    .execute()
  await db.schema
    .createIndex('story_topics_by_time')
    .unique()
    .on('story_topics')
    .columns(['topic_id', 'at', 'story_id'])
    .execute()
  await db.schema
    .createIndex('story_topics_of_feed')
    .on('story_topics')
    .columns(['topic_id', 'feed_id', 'at', 'story_id'])
    .execute()
}

async function createStorySources(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('story_sources')
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('canonical_url', 'text')
    .addColumn('source_name', 'text', (column) => column.notNull())
    .addColumn('source_type', 'text')
    .addColumn('source_country', 'text')
    .addColumn('url', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_sources_key', ['story_id', 'position'])
    .execute()
  await db.schema
    .createIndex('story_sources_by_address')
    .on('story_sources')
    .column('canonical_url')
    .execute()
}

async function createFeeds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('feed_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('last_poll_at', 'bigint')
    .addColumn('last_success_at', 'bigint')
    .addColumn('next_poll_at', 'bigint', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_error', 'text')
    .execute()
  await db.schema
    .createTable('entries')
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.references('stories.id'))
    .addColumn('filed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('entries_key', ['feed_id', 'entry_id'])
    .execute()
}

async function createArticles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('articles')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('feed_id', 'text', (column) => column.notNull())
    .addColumn('source_name', 'text', (column) => column.notNull())
    .addColumn('source_type', 'text')
    .addColumn('source_country', 'text')
    .addColumn('url', 'text')
    .addColumn('canonical_url', 'text')
    .addColumn('content_key', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text_origin', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint')
    .addColumn('first_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('filed_at', 'bigint', (column) => column.notNull())
    .addColumn('analyser_version', 'integer', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('articles_of_story').on('articles').column('story_id').execute()
  await db.schema.createIndex('articles_filed').on('articles').column('filed_at').execute()
  await db.schema
    .createIndex('articles_by_content')
    .on('articles')
    .columns(['content_key', 'first_seen_at'])
    .execute()
}

async function createFindings(db: Kysely<unknown>): Promise<void> {
  await findingTable(db, 'matches')
    .addColumn('topic_id', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('keyword', 'text', (column) => column.notNull())
    .execute()
  await findingTable(db, 'quotes')
    .addColumn('start_offset', 'integer', (column) => column.notNull())
    .addColumn('end_offset', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('cue', 'text')
    .addColumn('group_number', 'integer', (column) => column.notNull())
    .addColumn('speaker_name', 'text')
    .addColumn('speaker_role', 'text')
    .addColumn('speaker_organisation', 'text')
    .addColumn('speaker_standing', 'text')
    .addColumn('speaker_evidence', 'text')
    .execute()
  await findingTable(db, 'people')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text')
    .addColumn('organisation', 'text')
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('mentions', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('matches_of_topic').on('matches').column('topic_id').execute()
  await db.schema.createIndex('quotes_of_speaker').on('quotes').column('speaker_name').execute()
  await db.schema.createIndex('people_by_name').on('people').column('name').execute()
}

/** What the analysis of one article found, in its order, with the version of the rules that found it. */
function findingTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('analyser_version', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['article_id', 'position'])
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull().unique())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('message_kind', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('filed_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('is_open', 'integer', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('attempted_at', 'bigint')
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('may_repeat', 'integer', (column) => column.notNull())
    .addColumn('lookups', 'integer', (column) => column.notNull())
    .addColumn('message_id', 'text')
    .addColumn('sent_at', 'bigint')
    .addColumn('reason', 'text')
    .addUniqueConstraint('outbox_once', ['subject', 'platform', 'address', 'part', 'kind', 'revision'])
    .execute()
  await db.schema
    .createIndex('outbox_queue')
    .on('outbox')
    .columns(['is_open', 'platform', 'address', 'sequence'])
    .execute()
  await db.schema.createIndex('outbox_by_state').on('outbox').column('state').execute()
  await db.schema
    .createIndex('outbox_filed')
    .on('outbox')
    .columns(['message_kind', 'filed_at', 'platform', 'address'])
    .execute()
}

async function createHeldAlerts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('held_alerts')
    .addColumn('sequence', 'bigint', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('alert', 'text', (column) => column.notNull())
    .addColumn('filed_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('held_alerts_once', ['platform', 'address', 'story_id'])
    .execute()
}
