import type { Configuration } from '#domain/configuration.ts'
import { DepeszaError } from '#domain/errors.ts'
import type { Bilingual } from '#domain/bilingual.ts'
import { findPolimorf } from '#lexicon/polimorf/find-polimorf.ts'
import { loadPolimorf } from '#lexicon/polimorf/load-polimorf.ts'
import type { Lexicon } from '#ports/lexicon.ts'
import type { Cursor, TextArchive } from '#ports/store.ts'
import { openStore } from '#storage/index.ts'
import { countForms } from '#text/languages/polish/count-forms.ts'
import { learnImprobable, type LearntHomographs } from '#text/languages/polish/learn-improbable.ts'
import { archivePhrases, type ArchivePhrases } from './archive-wording.ts'
import { systemClock } from '#app/clock.ts'
import { cacheFolder } from '#app/process/cache-folder.ts'
import { digest } from '#app/digest.ts'
import { homographsPath, writeHomographs } from '#app/dictionaries/homographs-file.ts'
import type { ProgressLine } from '#app/progress-line.ts'

/** What the command `learn` works with. */
export type LearnOptions = {
  readonly configuration: Configuration
  /** PoliMorf's file; null where it is not installed. */
  readonly polimorf: string | null
  readonly progress: ProgressLine
  readonly print: (line: string) => void
}

/**
 * An article of a newsroom has some 300 words, so these make 60,000: a form counts from 20 sightings on, and some hundred
 * ambiguous ones are as frequent as that. Less text teaches next to nothing, and that from few authors.
 */
const FEWEST_ARTICLES = 200
/** 1.5 million words: more of them hardly change a verdict, and the newest ones speak of what is searched for now. */
const MOST_ARTICLES = 5_000
const PAGE_SIZE = 200
/** What the archive must have seen a form for to overrule the shipped table; see homograph-prior.ts. */
const OFTEN = 200

/** Where PoliMorf lies: where the configuration says, or where its package puts it; null where it is not. */
export function installedPolimorf({ dictionary }: Configuration): string | null {
  return dictionary === 'auto' || dictionary === 'npm' ? findPolimorf() : dictionary
}

/**
 * Learns from the newest Polish articles of the archive which words forms hardly ever stand for, and writes it beside the store.
 * Answers the exit code. Throws a DepeszaError `unavailable` where the archive is too small or there is no PoliMorf.
 */
export async function learnFromArchive(options: LearnOptions): Promise<number> {
  const { configuration, progress } = options
  const phrases = archivePhrases(configuration.locale)
  const store = await openStore({ path: configuration.storePath, digest })
  try {
    const { counts, articles } = await readForms(store.texts, options)
    const lexicon = await loadTagged(options)
    const learnt = worthKeeping(learnImprobable(counts, lexicon))
    const path = homographsPath(configuration.storePath) ?? ''
    await writeHomographs(path, { articles, learntAt: systemClock.now(), learnt })
    progress.clear()
    const words = counts.values().reduce((sum, count) => sum + count, 0)
    options.print(phrases.learnt({ articles, words, forms: learnt.size, path }))
    if (configuration.homographs !== 'learnt')
      options.print(phrases.learntButUnused(configuration.homographs))
    return 0
  } finally {
    progress.clear()
    await store.close()
  }
}

type Reading = { readonly counts: ReadonlyMap<string, number>; readonly articles: number }

/** Counts the forms of the newest Polish articles; refuses an archive of a few. */
async function readForms(texts: TextArchive, { configuration, progress }: LearnOptions): Promise<Reading> {
  const query = { olderThan: null, language: 'pl', since: Number.MIN_SAFE_INTEGER }
  const total = Math.min(await texts.countTexts(query, null), MOST_ARTICLES)
  if (total < FEWEST_ARTICLES) throw unavailable((phrases) => phrases.tooFew(total, FEWEST_ARTICLES))
  const counts = new Map<string, number>()
  let before: Cursor | null = null
  let articles = 0
  while (articles < total) {
    const limit = Math.min(PAGE_SIZE, total - articles)
    const page = await texts.texts(query, { before, limit })
    if (page.length === 0) break
    for (const { title, text } of page) countForms(`${title}\n${text}`, counts)
    before = page.at(-1)?.place ?? before
    articles += page.length
    progress.show(archivePhrases(configuration.locale).page(articles, total))
  }
  return { counts, articles }
}

async function loadTagged({ polimorf }: LearnOptions): Promise<Lexicon> {
  if (polimorf === null) throw unavailable((phrases) => phrases.needsPolimorf)
  return loadPolimorf({ file: polimorf, cacheFolder: cacheFolder() })
}

/** What can change what a keyword finds: an improbable lemma, or a form seen so often that the shipped table may be overruled. */
function worthKeeping(learnt: LearntHomographs): LearntHomographs {
  return new Map([...learnt].filter(([, { improbable, seen }]) => improbable.size > 0 || seen >= OFTEN))
}

function unavailable(say: (phrases: ArchivePhrases) => string): DepeszaError {
  const wording: Bilingual = { pl: say(archivePhrases('pl')), en: say(archivePhrases('en')) }
  return new DepeszaError('unavailable', wording)
}
