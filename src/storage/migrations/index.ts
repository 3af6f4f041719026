import type { Kysely } from 'kysely'
import { createFirstTables } from './0001-first-tables.ts'
import { prepareReanalysis } from './0002-reanalysis.ts'
import { putQuotationsInOrder } from './0003-quotations-in-order.ts'
import { prepareEditsAndParking } from './0004-edits-and-parking.ts'
import { rememberLooksAndTroubles } from './0005-feeds-over-time.ts'
import { addLifetime } from './0006-lifetime.ts'
import { rememberDecisions } from './0007-decisions.ts'
import { letStoriesGrow } from './0008-stories-that-grow.ts'
import { addSearch } from './0010-search.ts'
import { addQuietAndMutes } from './0011-quiet-and-mutes.ts'
import { addDigestsAndSilence } from './0012-digests-and-silence.ts'
import { addSettings } from './0014-settings.ts'
import { addFollows } from './0015-follows.ts'
import { addFeedback } from './0016-feedback-and-corrections.ts'
import { addAmendments } from './0018-amendments.ts'
import { rememberImages } from './0019-images.ts'

/** One step of the schema. `up` gets the open transaction and must use nothing else. */
export type Migration = { readonly name: string; readonly up: (db: Kysely<unknown>) => Promise<void> }

/** All migrations in the order in which they are applied. A published one never changes; a new one is appended. */
export const migrations: readonly Migration[] = [
  { name: '0001-first-tables', up: createFirstTables },
  { name: '0002-reanalysis', up: prepareReanalysis },
  { name: '0003-quotations-in-order', up: putQuotationsInOrder },
  { name: '0004-edits-and-parking', up: prepareEditsAndParking },
  { name: '0005-feeds-over-time', up: rememberLooksAndTroubles },
  { name: '0006-lifetime', up: addLifetime },
  { name: '0007-decisions', up: rememberDecisions },
  { name: '0008-stories-that-grow', up: letStoriesGrow },
  { name: '0010-search', up: addSearch },
  { name: '0011-quiet-and-mutes', up: addQuietAndMutes },
  { name: '0012-digests-and-silence', up: addDigestsAndSilence },
  { name: '0014-settings', up: addSettings },
  { name: '0015-follows', up: addFollows },
  { name: '0016-feedback-and-corrections', up: addFeedback },
  { name: '0018-amendments', up: addAmendments },
  { name: '0019-images', up: rememberImages },
]
