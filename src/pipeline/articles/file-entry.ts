import type { Feed } from '#domain/feed.ts'
import type { KnownEntry, NewStory } from '#ports/store.ts'
import { amendQuotes } from '#text/amend-quotes.ts'
import { lazily } from '#text/lazily.ts'
import { contentKey } from '#text/content-key.ts'
import { documentOf } from './analyse-article.ts'
import type { AnalysedEntry, Audience } from './analysed-entry.ts'
import { chooseAlerts, type Choice } from './choose-alerts.ts'
import { findHome, type Home, isKnown } from '#pipeline/stories/find-story.ts'
import { growStory } from '#pipeline/stories/grow-story.ts'
import { tellFollowers, type Arrival } from '#pipeline/follows/tell-followers.ts'
import { holdFiled } from '#pipeline/stories/place-report.ts'
import { factsOf, newSentence } from '#pipeline/stories/report-facts.ts'
import { articleFromEntry, withPageText } from './read-article.ts'
import type { IdentifiedEntry } from '#pipeline/polling/recognise-entries.ts'
import type { World } from '#pipeline/world.ts'

/** The entry's article as the feed gives it, analysed. */
export async function analyseTeaser(
  world: World,
  feed: Feed,
  entry: IdentifiedEntry,
): Promise<AnalysedEntry> {
  const article = articleFromEntry(world, feed, entry)
  const analysis = await world.analyse(documentOf(article), feed.url)
  return { entry, article, analysis, isPageMissing: false }
}

/**
 * The same with the text of the article's own page, as the feed's policy has it and where the page can be had. The page of
 * a story that is known already is not asked for again: some feeds give their items new ids at every poll.
 */
export async function analysePage(world: World, feed: Feed, teaser: AnalysedEntry): Promise<AnalysedEntry> {
  const isWanted = feed.page === 'always' || (feed.page === 'matched' && teaser.analysis.topics.length > 0)
  if (!isWanted || (await isKnown(world, teaser))) return teaser
  world.checkpoint('page-wanted')
  const { article, isPageMissing } = await withPageText(world, feed, teaser.article)
  world.checkpoint('page-read')
  if (article === teaser.article) return { ...teaser, isPageMissing }
  const analysis = await world.analyse(documentOf(article), feed.url)
  world.checkpoint('page-analysed')
  return { ...teaser, article, analysis, isPageMissing }
}

/**
 * Files an analysed entry: an article that opens a story or joins one, or a report of a known story; with its alerts, or what it changes
 * of those that stand, in one transaction.
 */
export async function fileEntry(world: World, analysed: AnalysedEntry, audience: Audience): Promise<void> {
  await world.filing(async () => {
    const home = await findHome(world, analysed)
    world.checkpoint('story-placed')
    const filing = await prepare(world, { analysed, home, audience })
    world.checkpoint('alerts-chosen')
    const stored = await world.store.articles.fileStories({ ...filing, at: world.clock.now() })
    world.checkpoint('stories-filed')
    const { article } = analysed
    if (stored.has(article.id))
      await holdFiled(world, article, home.kind === 'joins' ? home.storyId : article.id)
    world.checkpoint('report-held')
  })
}

type Filing = Omit<Parameters<World['store']['articles']['fileStories']>[0], 'at'>

type Prepared = {
  readonly analysed: AnalysedEntry
  readonly home: Home
  readonly audience: Audience
}

async function prepare(world: World, { analysed, home, audience }: Prepared): Promise<Filing> {
  if (home.kind === 'seen') return { stories: [], known: [home.entry] }
  if (home.kind === 'opens') {
    const choice = await withFollowers(world, await chooseAlerts(world, analysed, audience), {
      analysed,
      audience,
      joining: null,
    })
    const story = storyOf(world, analysed, { ...choice, storyId: analysed.article.id })
    return { stories: [story], known: [], decisions: choice.decisions }
  }
  const seen = amended(analysed, home)
  const sentence = lazily(() => newSentence(world, home.story.texts, seen.article))
  const joins = { ...home, analysed: seen, newSentence: sentence }
  const choice = await withFollowers(world, await growStory(world, joins, audience), {
    analysed: seen,
    audience,
    joining: joins,
  })
  if (!home.isStored)
    return { stories: [], known: [copyEntry(home, analysed, choice)], decisions: choice.decisions }
  const joining = storyOf(world, analysed, { ...choice, storyId: home.storyId })
  const { kind = 'report', wire = [], copyOf } = home.report
  return {
    stories: [],
    joining: [{ ...joining, report: { kind, wire, copyOf } }],
    known: [],
    decisions: choice.decisions,
  }
}

async function withFollowers(world: World, choice: Choice, arrival: Arrival): Promise<Choice> {
  const told = await tellFollowers(world, arrival)
  return { ...choice, operations: [...choice.operations, ...told] }
}

/** What a manager withdrew from the story is shown from no report of it. */
function amended(analysed: AnalysedEntry, { story }: Extract<Home, { kind: 'joins' }>): AnalysedEntry {
  const { analysis, article } = analysed
  const quotes = amendQuotes(analysis.quotes, article.id, story.amendments)
  return { ...analysed, analysis: { ...analysis, quotes } }
}

/** What is filed of an entry that opens the story named, or joins it as an article. */
export function storyOf(
  world: Pick<World, 'digest'>,
  { article, entry, analysis }: AnalysedEntry,
  { storyId, operations, held }: Choice & { readonly storyId: string },
): NewStory {
  const key = contentKey(article, entry, world.digest)
  const { kind, wire, copyOf } = factsOf(article, null)
  return {
    storyId,
    article,
    entry,
    contentKey: key,
    analysis,
    report: { kind, wire, copyOf },
    operations,
    held,
  }
}

function copyEntry(
  { storyId, report }: Extract<Home, { kind: 'joins' }>,
  { article, entry }: AnalysedEntry,
  { operations, held }: Choice,
): KnownEntry {
  const { feedId, articleId: _notStored, copyOf, ...source } = report
  const { id: articleId, canonicalUrl } = article
  return { feedId, entry, report: { storyId, canonicalUrl, source, articleId, copyOf, operations, held } }
}
