import type {
  Alert,
  AlertList,
  Correction,
  FollowedNews,
  FollowUp,
  DigestStory,
  Message,
  NewsDigest,
  Notice,
  QuoteCard,
} from '#domain/message.ts'
import type { Reply, ReplyBlock, ReplyButton, ReplyMenu } from '#domain/reply.ts'
import type { Source } from '#domain/feed.ts'
import type { Standing } from '#domain/quote.ts'
import type { Chance } from '../chance.ts'
import { hostileAddress, hostileText } from './hostile-text.ts'

/** A message of the bot's own whose every text came from a malicious feed. */
export function hostileMessage(chance: Chance): Message {
  const kind = chance.below(12)
  if (kind < 5) return anAlert(chance)
  if (kind === 9) return aFollowUp(chance)
  if (kind === 11) return aFollowed(chance)
  if (kind < 7) return aDigest(chance)
  return kind < 9 ? aList(chance) : aNotice(chance)
}

const STANDINGS: readonly Standing[] = [
  'expert',
  'official',
  'spokesperson',
  'witness',
  'media',
  'document',
  'other',
]

function anAlert(chance: Chance): Alert {
  const summary = hostileText(chance)
  return {
    kind: 'alert',
    locale: chance.pick(['pl', 'en']),
    storyId: chance.pick(['abc123def456', 'x'.repeat(60), 'x'.repeat(90)]),
    topics: [hostileText(chance), ...chance.some(3, () => hostileText(chance))],
    title: hostileText(chance),
    url: hostileAddress(chance),
    source: aSource(chance),
    language: 'pl',
    publishedAt: chance.pick([null, aMoment(chance)]),
    firstSeenAt: aMoment(chance),
    summary,
    highlights: spans(chance, summary.length),
    isTeaserOnly: chance.happens(0.3),
    isPageMissing: chance.happens(0.3),
    quotes: chance.some(4, () => aQuote(chance)),
    quoteCount: chance.below(100),
    sources: [aReport(chance), ...chance.some(chance.pick([1, 30]), () => aReport(chance))],
    why: chance.some(8, () => ({
      form: hostileText(chance),
      keyword: hostileText(chance),
      count: chance.below(99),
      field: chance.pick(['title', 'text'] as const),
    })),
    isEarlier: chance.happens(0.2),
    isSample: chance.happens(0.2),
    ...(chance.happens(0.4) ? { isFull: true } : {}),
    ...(chance.happens(0.3) ? { amendment: anAmendment(chance) } : {}),
  }
}

function anAmendment(chance: Chance): NonNullable<Alert['amendment']> {
  return {
    at: aMoment(chance),
    isWithdrawn: chance.happens(0.4),
    note: chance.pick(['', hostileText(chance)]),
    chosen: [],
  }
}

function aFollowUp(chance: Chance): FollowUp {
  return {
    kind: 'follow-up',
    locale: chance.pick(['pl', 'en']),
    storyId: 'abc123def456',
    topics: [hostileText(chance)],
    about: hostileText(chance),
    reason: chance.pick(['quotation', 'news', 'correction', 'retraction', 'sources', 'official']),
    title: hostileText(chance),
    url: hostileAddress(chance),
    source: aSource(chance),
    at: aMoment(chance),
    quotes: chance.some(4, () => aQuote(chance)),
    sentence: chance.pick([null, hostileText(chance)]),
    outlets: chance.below(99),
    isBroadcast: chance.happens(0.3),
    isSample: chance.happens(0.2),
  }
}

function aFollowed(chance: Chance): FollowedNews {
  const { topics: _topics, about: _about, isBroadcast: _loud, ...told } = aFollowUp(chance)
  const kinds = ['topic', 'person', 'source', 'story'] as const
  const name = () => ({ kind: chance.pick(kinds), name: hostileText(chance) })
  return { ...told, kind: 'followed', follows: [name(), ...chance.some(5, name)] }
}

function aList(chance: Chance): AlertList {
  return {
    kind: 'list',
    locale: chance.pick(['pl', 'en']),
    items: chance.some(chance.pick([3, 60]), () => ({
      title: hostileText(chance),
      url: hostileAddress(chance),
      source: aSource(chance),
      topics: chance.some(3, () => hostileText(chance)),
      ...(chance.happens(0.5) ? { outlets: chance.below(30) } : {}),
      ...(chance.happens(0.3) ? { correction: aCorrection(chance) } : {}),
      ...(chance.happens(0.3) ? { note: hostileText(chance) } : {}),
    })),
    omitted: chance.below(1000),
    ...(chance.happens(0.4) ? { quiet: chance.pick(['night', 'other'] as const) } : {}),
    isSample: chance.happens(0.2),
  }
}

function aCorrection(chance: Chance): Correction {
  return {
    kind: chance.pick(['correction', 'retraction']),
    title: hostileText(chance),
    url: hostileAddress(chance),
    source: aSource(chance),
  }
}

function aDigest(chance: Chance): NewsDigest {
  return {
    kind: 'digest',
    locale: chance.pick(['pl', 'en']),
    timeZone: 'Europe/Warsaw',
    since: aMoment(chance),
    until: aMoment(chance),
    tally: aTally(chance),
    topics: chance.some(chance.pick([3, 12, 40]), () => ({
      name: `Temat ${hostileText(chance)}`,
      tally: aTally(chance),
      stories: chance.some(4, () => aDigestStory(chance)),
    })),
    omitted: chance.below(1000),
    quotes: chance.some(3, () => ({
      ...aQuote(chance),
      source: aSource(chance),
      url: hostileAddress(chance),
    })),
    newest: chance.happens(0.3)
      ? { title: hostileText(chance), url: hostileAddress(chance), at: aMoment(chance) }
      : null,
    feeds: { working: chance.below(40), all: chance.below(40) },
    isSample: chance.happens(0.2),
  }
}

function aTally(chance: Chance): NewsDigest['tally'] {
  return { count: chance.below(5000), usual: chance.happens(0.5) ? chance.below(5000) : null }
}

function aDigestStory(chance: Chance): DigestStory {
  return {
    title: hostileText(chance),
    url: hostileAddress(chance),
    source: aSource(chance),
    lead: chance.happens(0.7) ? hostileText(chance) : '',
    outlets: 1 + chance.below(30),
  }
}

function aNotice(chance: Chance): Notice {
  const [feed, destination, title, reason] = Array.from({ length: 4 }, () => hostileText(chance)) as [
    string,
    string,
    string,
    string,
  ]
  return {
    kind: 'notice',
    locale: chance.pick(['pl', 'en']),
    event: chance.pick<Notice['event']>([
      { name: 'feed-broken', feed, reason, failures: chance.below(30) },
      { name: 'feed-healed', feed },
      { name: 'channel-refused', destination, reason },
      { name: 'message-refused', destination, title, reason },
      { name: 'delivery-unknown', destination, title },
    ]),
  }
}

/** An answer of a command whose every text came from a malicious feed. */
export function hostileReply(chance: Chance): Reply {
  return {
    visibility: chance.pick(['private', 'channel']),
    isUpdate: chance.happens(0.5),
    trouble: null,
    blocks: chance.some(chance.pick([4, 60]), () => aBlock(chance)),
    buttons: chance.some(chance.pick([3, 30]), () => aButton(chance)),
    menus: chance.some(chance.pick([1, 8]), () => aMenu(chance)),
  }
}

function aBlock(chance: Chance): ReplyBlock {
  return chance.pick<() => ReplyBlock>([
    () => ({ kind: 'heading', text: hostileText(chance) }),
    () => ({ kind: 'text', text: hostileText(chance) }),
    () => ({
      kind: 'item',
      title: hostileText(chance),
      url: hostileAddress(chance),
      meta: hostileText(chance),
    }),
    () => ({
      kind: 'quote',
      text: hostileText(chance),
      attribution: hostileText(chance),
      url: hostileAddress(chance),
    }),
  ])()
}

function aButton(chance: Chance): ReplyButton {
  const label = hostileText(chance)
  if (chance.happens(0.3)) return { label, url: hostileAddress(chance) ?? '' }
  return {
    label,
    action: `${chance.pick(['page', 'quotes', 'sources'])}:${chance.below(1e6)}|${'x'.repeat(chance.below(50))}`,
    ...(chance.happens(0.2) ? { style: chance.pick(['primary', 'danger'] as const) } : {}),
    ...(chance.happens(0.2) ? { confirm: hostileText(chance) } : {}),
    ...(chance.happens(0.2) ? { startsRow: true } : {}),
  }
}

function aMenu(chance: Chance): ReplyMenu {
  return {
    placeholder: hostileText(chance),
    action: `topic-show:${chance.below(1e6)}`,
    choices: chance.some(chance.pick([4, 60]), () => ({
      label: hostileText(chance),
      value: chance.pick(['', 'a', `v${chance.below(100)}`, hostileText(chance)]),
      isChosen: chance.happens(0.2),
    })),
  }
}

function aSource(chance: Chance): Source {
  return {
    name: hostileText(chance),
    type: chance.pick(['independent', 'state', null]),
    country: chance.pick(['PL', null]),
  }
}

function aReport(chance: Chance): Alert['sources'][number] {
  return { source: aSource(chance), url: hostileAddress(chance), at: aMoment(chance) }
}

function aQuote(chance: Chance): QuoteCard {
  const isNamed = chance.happens(0.7)
  const standing = chance.pick(STANDINGS)
  const maybe = (): string | null => (chance.happens(0.5) ? hostileText(chance) : null)
  return {
    text: hostileText(chance),
    isShortened: chance.happens(0.3),
    speaker: isNamed ? { name: hostileText(chance), role: maybe(), organisation: maybe(), standing } : null,
    unnamed: isNamed || chance.happens(0.5) ? null : { role: hostileText(chance), standing },
  }
}

function aMoment(chance: Chance): number {
  return chance.below(4_000_000) * 1_000_000
}

/** Spans in order that do not overlap; some begin or end inside of a character. */
function spans(chance: Chance, length: number): Alert['highlights'] {
  const points = [...new Set(chance.some(8, () => chance.below(Math.min(length, 1500) + 1)))].toSorted(
    (a, b) => a - b,
  )
  return points.flatMap((start, at) => {
    const end = points[at + 1]
    return at % 2 === 0 && end !== undefined ? [{ start, end }] : []
  })
}
