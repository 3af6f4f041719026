import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Alert, Message } from '#domain/message.ts'
import type { Reply } from '#domain/reply.ts'
import type { Rendering } from '#platforms/slack/blocks.ts'
import { budgets } from '#platforms/slack/limits.ts'
import { renderMessage } from '#platforms/slack/render-alert.ts'
import { renderReply } from '#platforms/slack/render-reply.ts'
import { anAlert } from '../../builders.ts'
import { messageProblems, totalLength } from '../../servers/slack/check-payload.ts'
import { visibleText } from '../../servers/slack/index.ts'
import { readMrkdwn, styledStretches } from './read-mrkdwn.ts'

const RUNS = Number(process.env['RUNS'] ?? 400)

const nasty = fc.constantFrom(
  '<!channel>',
  '<!here|x>',
  '<@U0123ABCD>',
  '<#C0123ABCD>',
  '<!subteam^S01>',
  '<https://evil.example|https://bank.example>',
  '<!date^1^{date}|x>',
  '&lt;!channel&gt;',
  '@channel @here @everyone',
  'https://evil.example/x',
  '*gruby* _pochyły_ ~skreślony~ `kod` ```blok```',
  '*',
  '_',
  '|',
  '>',
  '<',
  '&',
  '\n',
  '\n> ',
  '\u202E\u2066\u200B\u200D\uFEFF\u00AD',
  '\uD800',
  '\uDC00',
  '👨‍👩‍👧',
  'zażółć gęślą jaźń',
  'Ł'.repeat(700),
  '&'.repeat(900),
  '<'.repeat(4000),
  '𝔸'.repeat(600),
  `e${'\u0301'.repeat(300)}`,
)
const text = fc
  .array(
    fc.oneof(
      nasty,
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))
const nullable = fc.option(text, { nil: null })
const address = fc.option(
  fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      'https://a.example/|x>y<z',
      'javascript:alert(1)',
      'https://x@evil.example/',
      'not an address',
    ),
    text.map((path) => `https://a.example/${path.toWellFormed()}`),
  ),
  { nil: null },
)
const source = fc.record({
  name: text,
  type: fc.constantFrom('state', 'independent', null),
  country: fc.constantFrom('PL', 'BY', null),
})
const at = fc.integer({ min: 0, max: 4_000_000_000_000 })
const standing = fc.constantFrom('expert', 'official', 'other')

const alert: fc.Arbitrary<Alert> = fc
  .record({
    locale: fc.constantFrom('pl', 'en'),
    topics: fc.array(text, { minLength: 1, maxLength: 5 }),
    title: text,
    url: address,
    source,
    publishedAt: fc.option(at, { nil: null }),
    summary: text,
    cuts: fc.uniqueArray(fc.nat(60), { maxLength: 6 }),
    isTeaserOnly: fc.boolean(),
    isPageMissing: fc.boolean(),
    quotes: fc.array(
      fc.record({
        text,
        isShortened: fc.boolean(),
        speaker: fc.option(fc.record({ name: text, role: nullable, organisation: nullable, standing }), {
          nil: null,
        }),
        unnamed: fc.option(fc.record({ role: text, standing }), { nil: null }),
      }),
      { maxLength: 4 },
    ),
    quoteCount: fc.nat(99),
    sources: fc.array(fc.record({ source, url: address, at }), { minLength: 1, maxLength: 30 }),
    why: fc.array(
      fc.record({
        form: text,
        keyword: text,
        count: fc.nat(99),
        field: fc.constantFrom('title' as const, 'text' as const),
      }),
      { maxLength: 8 },
    ),
    isEarlier: fc.boolean(),
    isSample: fc.boolean(),
  })
  .map(({ cuts, ...rest }) => anAlert({ ...rest, highlights: pairs(cuts, rest.summary.length) }) as Alert)

const list: fc.Arbitrary<Message> = fc.record({
  kind: fc.constant('list' as const),
  locale: fc.constantFrom('pl', 'en'),
  items: fc.array(
    fc.record({ title: text, url: address, source, topics: fc.array(text, { maxLength: 3 }) }),
    {
      maxLength: 60,
    },
  ),
  omitted: fc.nat(50),
  isSample: fc.boolean(),
})

const notice: fc.Arbitrary<Message> = fc.record({
  kind: fc.constant('notice' as const),
  locale: fc.constantFrom('pl', 'en'),
  event: fc.record({ name: fc.constant('delivery-unknown' as const), destination: text, title: text }),
})

const reply: fc.Arbitrary<Reply> = fc.record({
  visibility: fc.constantFrom('private', 'channel'),
  isUpdate: fc.boolean(),
  trouble: fc.constant(null),
  blocks: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), text }),
      fc.record({ kind: fc.constant('text' as const), text }),
      fc.record({ kind: fc.constant('item' as const), title: text, url: address, meta: text }),
      fc.record({ kind: fc.constant('quote' as const), text, attribution: text, url: address }),
    ),
    { maxLength: 60 },
  ),
  buttons: fc.array(fc.record({ label: text, action: fc.stringMatching(/^[a-z0-9:|._-]{1,70}$/u) }), {
    maxLength: 30,
  }),
})

test('alerts, lists and notices of hostile text are always valid and harmless', () => {
  fc.assert(
    fc.property(fc.oneof(alert, list, notice), fc.boolean(), (message, mayRepeat) => {
      const rendering = renderMessage(message, { timeZone: 'Europe/Warsaw', mayRepeat })
      expect(problemsOf(rendering, addressesOf(message))).toEqual([])
    }),
    { numRuns: RUNS },
  )
})

test('answers of hostile text are always valid and harmless', () => {
  fc.assert(
    fc.property(reply, (answer) => {
      const addresses = answer.blocks.flatMap((block) => ('url' in block ? [block.url] : []))
      expect(problemsOf(renderReply(answer), addresses)).toEqual([])
    }),
    { numRuns: RUNS },
  )
})

function aSection(mrkdwn: string): Rendering {
  return { text: 'x', blocks: [{ type: 'section', text: { type: 'mrkdwn', text: mrkdwn, verbatim: true } }] }
}

test.each([
  '<!channel>',
  '<@U0123ABCD>',
  '<https://evil.example|tytuł>',
  '<https://a.example/|https://bank.example>',
  'a < b',
  'R&D',
  '~skreślony~ tekst',
  'a\u202Eb',
  '',
  'x'.repeat(3001),
])('the judge itself sees what is wrong: %#', (crime) => {
  expect(problemsOf(aSection(crime), ['https://a.example/'])).not.toEqual([])
})

test('the judge lets our own markup pass', () => {
  const own = '*<https://a.example/|tytuł>* R&amp;D <!date^1^{time}|11:20>'
  expect(problemsOf(aSection(own), ['https://a.example/'])).toEqual([])
})

/** Why Slack would not take a message, or what of the outside text came alive in it; empty where all is well. */
function problemsOf(rendering: Rendering, addresses: readonly (string | null)[]): readonly string[] {
  const allowed = new Set(
    addresses.filter((one) => one !== null && URL.canParse(one)).map((one) => plain(String(one))),
  )
  const length = totalLength(rendering.blocks)
  const lines = rendering.blocks
    .filter((block) => block.type === 'section' || block.type === 'context')
    .flatMap((block) => visibleText({ blocks: [block] }).split('\n'))
  return [
    ...messageProblems(rendering.text, rendering.blocks),
    ...(length > budgets.total ? [`${length} characters in all`] : []),
    ...readMrkdwn(rendering.text)
      .filter((token) => token.kind !== 'text')
      .map((token) => `${token.kind} in the notification`),
    ...lines.flatMap((line) => lineProblems(line, allowed).map((problem) => `${problem}: ${line}`)),
  ]
}

function lineProblems(line: string, allowed: ReadonlySet<string>): readonly string[] {
  // Our own quotation bar is the one bare ">" that may stand, at the very start.
  const tokens = readMrkdwn(line.replace(/^>„/u, '„'))
  const visible = line.replaceAll('@\u200B', '@').replaceAll(/(?<=\p{M}|\p{S})\u200D/gu, '')
  return [
    ...tokens.flatMap((token) => {
      if (token.kind === 'mention' || token.kind === 'stray') return [token.kind]
      if (token.kind !== 'link') return []
      if (!allowed.has(plain(token.url))) return ['a link that no article has']
      return /:\/\/|www\./u.test(token.label) ? ['a link that is called like another address'] : []
    }),
    ...(/\p{Cf}|\p{Cc}/u.test(visible) ? ['an invisible character'] : []),
    ...(/[~`]/u.test(line.replaceAll(/<[^|<>]*\|/gu, '<')) ? ['a bare mark'] : []),
    ...(styledStretches(line).some((stretch) => /[*`~]/u.test(stretch)) ? ['a mark within bold'] : []),
  ]
}

/** An address without differences of writing. */
function plain(url: string): string {
  return decodeURI(new URL(url).href.replaceAll(/%(?![0-9a-f]{2})/giu, '%25')).replaceAll(/%7C|\|/giu, '¦')
}

function pairs(cuts: readonly number[], length: number): Alert['highlights'] {
  const sorted = cuts.filter((cut) => cut <= length).toSorted((a, b) => a - b)
  return sorted.flatMap((start, index) => {
    const end = sorted[index + 1]
    return index % 2 === 0 && end !== undefined ? [{ start, end }] : []
  })
}

function addressesOf(message: Message): readonly (string | null)[] {
  if (message.kind === 'alert') return [message.url]
  return message.kind === 'list' ? message.items.map((item) => item.url) : []
}
