import type { Kysely } from 'kysely'

/** The address of an article's image, as its feed gave it; null where there is none. */
export async function rememberImages(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('articles').addColumn('image', 'text').execute()
}
