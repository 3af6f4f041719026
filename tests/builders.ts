import { createHash } from 'node:crypto'
import type { Amendment } from '#domain/amendment.ts'
import type { Analysis } from '#domain/analysis.ts'
import type { Article } from '#domain/article.ts'
import type { Alert, FollowedNews, FollowUp } from '#domain/message.ts'
import { identityOf, type NewOperation, type Operation } from '#domain/operation.ts'
import type { Speaker } from '#domain/quote.ts'
import type { Span } from '#domain/span.ts'
import type { EntryLook, FeedState, KnownEntry, NewStory, SeenEntry } from '#ports/store.ts'

/** The moment at which every built thing happens unless it says otherwise: 12 May 2026, 10:00 UTC. */
export const builtAt = Date.UTC(2026, 4, 12, 10)

export const builtTitle = 'Rakiety w Osipowiczach. „To sygnał dla Wilna”'

/** An invented article; every span of `anAnalysis()` points into it. */
export const builtText = [
  'Białoruś rozmieściła w Osipowiczach kolejną baterię rakiet zdolnych przenosić broń jądrową.',
  '– To sygnał przede wszystkim dla Wilna – mówi Lena Zawada, analityczka Instytutu Studiów Granicznych.',
  'Resort obrony w Mińsku nie odpowiedział na pytania redakcji.',
].join('\n')

const quoted = 'To sygnał przede wszystkim dla Wilna'

/** A digest for tests: 24 characters of [a-z0-9], equal for equal texts. */
export function testDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}

/** The span of the first `part` in `whole`; a part that is not there is an error. */
export function spanOf(part: string, whole: string): Span {
  const start = whole.indexOf(part)
  if (start < 0) throw new Error(`"${part}" does not stand in the text`)
  return { start, end: start + part.length }
}

export function anArticle(overrides: Partial<Article> = {}): Article {
  return {
    id: 'article-1',
    feedId: 'kurier-graniczny',
    source: { name: 'Kurier Graniczny', type: 'independent', country: 'PL' },
    url: 'https://kurier.example/osipowicze?utm_source=rss',
    canonicalUrl: 'kurier.example/osipowicze',
    title: builtTitle,
    text: builtText,
    textOrigin: 'page',
    language: 'pl',
    publishedAt: builtAt - 5 * 60_000,
    firstSeenAt: builtAt,
    ...overrides,
  }
}

export function aSpeaker(overrides: Partial<Speaker> = {}): Speaker {
  return {
    name: 'Lena Zawada',
    role: 'analityczka',
    organisation: 'Instytut Studiów Granicznych',
    standing: 'expert',
    evidence: 'analityczka Instytutu Studiów Granicznych',
    ...overrides,
  }
}

/** What an analysis of `anArticle()` finds: the topic "bialorus", one quotation, one person, one summary sentence. */
export function anAnalysis(overrides: Partial<Analysis> = {}): Analysis {
  const { name, role, organisation, standing } = aSpeaker()
  const first = builtText.slice(0, builtText.indexOf('\n'))
  return {
    topics: [
      {
        topicId: 'bialorus',
        matches: [
          { ...spanOf('Białoruś', builtText), field: 'text', form: 'Białoruś', keyword: 'Białoruś' },
          { ...spanOf('Mińsku', builtText), field: 'text', form: 'Mińsku', keyword: 'Mińsk' },
        ],
      },
    ],
    quotes: [
      {
        ...spanOf(quoted, builtText),
        text: quoted,
        kind: 'direct',
        cue: 'mówi',
        group: 0,
        speaker: aSpeaker(),
        unnamed: null,
      },
    ],
    people: [{ name, role, organisation, standing, mentions: [spanOf(name, builtText)] }],
    summary: [{ start: 0, end: first.length, text: first }],
    analyserVersion: 1,
    ...overrides,
  }
}

/** What another outlet's report adds to the alert of `anAlert`. */
export function aFollowUp(overrides: Partial<FollowUp> = {}): FollowUp {
  const { locale, storyId, topics, title, source, isSample } = anAlert()
  return {
    kind: 'follow-up',
    locale,
    storyId,
    topics,
    about: title,
    reason: 'news',
    title: 'Umowę podpisano w Mińsku',
    url: 'https://goniec.example/umowa',
    source,
    at: builtAt,
    quotes: [],
    sentence: 'Umowę podpisano w poniedziałek.',
    outlets: 2,
    isBroadcast: false,
    isSample,
    ...overrides,
  }
}

export function anAlert(overrides: Partial<Alert> = {}): Alert {
  const article = anArticle()
  const first = builtText.slice(0, builtText.indexOf('\n'))
  return {
    kind: 'alert',
    locale: 'pl',
    storyId: 'story-1',
    topics: ['Białoruś'],
    title: article.title,
    url: article.url,
    source: article.source,
    language: article.language,
    publishedAt: article.publishedAt,
    firstSeenAt: article.firstSeenAt,
    summary: first,
    highlights: [spanOf('Białoruś', first)],
    isTeaserOnly: false,
    isPageMissing: false,
    quotes: [{ text: quoted, isShortened: false, speaker: withoutEvidence(aSpeaker()), unnamed: null }],
    quoteCount: 1,
    sources: [{ source: article.source, url: article.url, at: article.publishedAt ?? article.firstSeenAt }],
    why: [
      { form: 'Białoruś', keyword: 'Białoruś', count: 1, field: 'text' },
      { form: 'Mińsku', keyword: 'Mińsk', count: 1, field: 'text' },
    ],
    isEarlier: false,
    isSample: false,
    ...overrides,
  }
}

/** An operation as it is filed: the post of `anAlert()` into one Discord channel. */
export function aNewOperation(overrides: Partial<NewOperation> = {}): NewOperation {
  return {
    subject: 'story-1',
    destination: { platform: 'discord', address: '1180000000000000001' },
    kind: 'post',
    part: 0,
    revision: 0,
    target: null,
    message: anAlert(),
    ...overrides,
  }
}

/** An operation as the outbox answers it: pending, due at `builtAt`, never tried. Its key follows from its subject and place. */
export function anOperation(overrides: Partial<Operation> = {}): Operation {
  const operation = aNewOperation(overrides)
  return {
    ...operation,
    key: testDigest(identityOf(operation)),
    state: 'pending',
    attempts: 0,
    attemptedAt: null,
    dueAt: builtAt,
    mayRepeat: false,
    lookups: 0,
    targetMessageId: null,
    answeredMessageId: null,
    isSuperseded: false,
    ...overrides,
  }
}

/** What a follow of a topic brought. */
export function aFollowedNews(overrides: Partial<FollowedNews> = {}): FollowedNews {
  return {
    kind: 'followed',
    locale: 'pl',
    storyId: 'story-1',
    follows: [{ kind: 'topic', name: 'Białoruś' }],
    reason: null,
    title: 'Rakiety w Osipowiczach',
    url: 'https://kurier.example/rakiety',
    source: { name: 'Kurier Graniczny', type: null, country: null },
    at: builtAt,
    outlets: 1,
    quotes: [],
    sentence: 'Ministerstwo potwierdza.',
    isSample: false,
    ...overrides,
  }
}

/** A feed that was polled and works. */
export function aFeedState(overrides: Partial<FeedState> = {}): FeedState {
  return {
    feedId: 'kurier-graniczny',
    url: 'https://kurier.example/rss',
    validators: { etag: 'W/"a\'b"', lastModified: 'Tue, 12 May 2026 10:00:00 GMT' },
    lastPollAt: builtAt,
    lastSuccessAt: builtAt,
    nextPollAt: builtAt + 300_000,
    failures: 0,
    lastError: null,
    failingSince: null,
    stoppedAt: null,
    move: null,
    emptyPolls: 0,
    lastEntriesAt: builtAt,
    ...overrides,
  }
}

/** An entry of which nothing but its key is like another's. */
export function aSeenEntry(key: string, look: Partial<EntryLook> = {}): SeenEntry {
  return {
    key,
    look: { guid: `guid-${key}`, address: null, title: '', lead: '', publishedAt: null, ...look },
  }
}

/** A story of `anArticle()` with one operation that announces it. */
export function aStory(overrides: Partial<NewStory> = {}): NewStory {
  const storyId = overrides.storyId ?? 'story-1'
  return {
    storyId,
    article: anArticle(),
    entry: aSeenEntry('entry-1'),
    contentKey: 'content-1',
    analysis: anAnalysis(),
    operations: [aNewOperation({ subject: storyId, message: anAlert({ storyId }) })],
    held: [],
    ...overrides,
  }
}

/** A story of its own by number: every id, address and key differs from those of other numbers. */
export function aNumberedStory(number: number, overrides: Partial<NewStory> = {}): NewStory {
  const storyId = `story-${number}`
  return aStory({
    storyId,
    article: anArticle({
      id: `article-${number}`,
      url: `https://kurier.example/${number}`,
      canonicalUrl: `kurier.example/${number}`,
    }),
    entry: aSeenEntry(`entry-${number}`),
    contentKey: `content-${number}`,
    ...overrides,
  })
}

/** An entry that brings `story-1` again, from another outlet. */
export function aKnownEntry(overrides: Partial<KnownEntry> = {}): KnownEntry {
  return {
    feedId: 'dziennik-polnocny',
    entry: aSeenEntry('copy-1'),
    report: {
      storyId: 'story-1',
      canonicalUrl: 'dziennik.example/osipowicze',
      source: {
        source: { name: 'Dziennik Północny', type: 'public', country: 'PL' },
        url: 'https://dziennik.example/osipowicze',
        at: builtAt + 60_000,
      },
    },
    ...overrides,
  }
}

function withoutEvidence(speaker: Speaker): Omit<Speaker, 'evidence'> {
  const { name, role, organisation, standing } = speaker
  return { name, role, organisation, standing }
}

/** A manager's correction of `aStory()`: its alert is withdrawn. */
export function anAmendment(overrides: Partial<Amendment> = {}): Amendment {
  return {
    id: 'amendment1',
    storyId: 'story-1',
    title: builtTitle,
    at: builtAt,
    by: { platform: 'slack', userId: 'U0SZEFOWA' },
    change: { kind: 'alert', isWithdrawn: true, note: 'Pomyłka redakcji' },
    undone: null,
    ...overrides,
  }
}
