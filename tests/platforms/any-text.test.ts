import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice } from '#domain/choice.ts'
import type { Form, FormField } from '#domain/form.ts'
import type { Alert } from '#domain/message.ts'
import type { ReplyBlock, ReplyButton, ReplyMenu } from '#domain/reply.ts'
import { renderMessage as onDiscord } from '#platforms/discord/render-alert.ts'
import { renderForm as formOnDiscord } from '#platforms/discord/render-form.ts'
import { renderReply as replyOnDiscord } from '#platforms/discord/render-reply.ts'
import { drawChoices } from '#platforms/discord/suggest.ts'
import { renderMessage as onSlack } from '#platforms/slack/render-alert.ts'
import { renderForm as formOnSlack } from '#platforms/slack/render-form.ts'
import { renderReply as replyOnSlack } from '#platforms/slack/render-reply.ts'
import { renderHome, renderWindow } from '#platforms/slack/render-view.ts'
import { anAlert, anOperation } from '../builders.ts'
import { validateBody } from '../servers/discord/validate-body.ts'
import { messageProblems, viewProblems } from '../servers/slack/check-payload.ts'
import { aReply } from './discord/harness.ts'

/** Short by default; each run draws something new, and a failure is shrunk to the least text that breaks a limit. */
const runs = { numRuns: 25 }

const TRICKS = [
  '@everyone',
  '<@&1180000000000000001>',
  '<!channel>',
  '<@U0123ABCD>',
  '<https://zly.example|bank>',
  '[bank](https://zly.example)',
  '```',
  '`**_~~||',
  ']]>',
  '&amp;',
  'שלום עולם',
  'مرحبا',
  '\u202E',
  '\u200B\u200D\uFEFF',
  '👩‍👩‍👧‍👦🇵🇱',
  'e\u0301'.repeat(20),
  '\uD83D',
  '\n# ',
]

const text = fc.oneof(
  fc.constantFrom('', ' ', '\u200B', '…'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...TRICKS), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('słowo ', 'a', '<', '👩‍👩‍👧‍👦', 'ש', '*'), fc.integer({ min: 1, max: 4000 }))
    .map(([part, times]) => part.repeat(times).slice(0, 9000)),
)
const address = fc.oneof(
  fc.constant(null),
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom('javascript:alert(1)', 'https://a@zly.example', `https://długi.example/${'ż'.repeat(900)}`),
)

const quote = fc.record({
  text,
  isShortened: fc.boolean(),
  speaker: fc.option(
    fc.record({
      name: text,
      role: fc.option(text),
      organisation: fc.option(text),
      standing: fc.constantFrom('expert' as const, 'document' as const),
    }),
  ),
  unnamed: fc.constant(null),
})
const source = fc.record({
  name: text,
  type: fc.constantFrom('state' as const, null),
  country: fc.constant(null),
})
const alert: fc.Arbitrary<Alert> = fc
  .record({
    locale: fc.constantFrom('pl' as const, 'en' as const),
    topics: fc.array(text, { minLength: 1, maxLength: 6 }),
    title: text,
    url: address,
    source,
    summary: text,
    highlights: fc.constant([]),
    quotes: fc.array(quote, { maxLength: 5 }),
    quoteCount: fc.nat(99),
    sources: fc.array(fc.record({ source, url: address, at: fc.nat(2e9) }), { minLength: 1, maxLength: 30 }),
    isTeaserOnly: fc.boolean(),
    isEarlier: fc.boolean(),
    isFull: fc.boolean(),
    image: address.map((one) => one ?? 'https://obrazy.example/a.jpg'),
    severity: fc.constantFrom('normal' as const, 'urgent' as const),
  })
  .map((overrides) => anAlert(overrides))

const blocks: fc.Arbitrary<ReplyBlock[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('heading' as const, 'text' as const), text }),
    fc.record({ kind: fc.constant('item' as const), title: text, url: address, meta: text }),
    fc.record({ kind: fc.constant('quote' as const), text, attribution: text, url: address }),
  ),
  { maxLength: 60 },
)
const choices: fc.Arbitrary<Choice[]> = fc.array(fc.record({ label: text, value: text }), { maxLength: 40 })
const buttons: fc.Arbitrary<ReplyButton[]> = fc.array(
  fc.oneof(
    fc.record({ label: text, action: fc.constantFrom('page:1', 'page:2', 'sources:3'), confirm: text }),
    fc.record({ label: text, url: address.map((one) => one ?? '') }),
  ),
  { maxLength: 30 },
)
const menus: fc.Arbitrary<ReplyMenu[]> = fc.array(
  fc.record({ placeholder: text, action: fc.constantFrom('topic:1', 'topic:2'), choices }),
  { maxLength: 6 },
)
const field: fc.Arbitrary<FormField> = fc
  .tuple(
    fc.record({
      label: text,
      hint: text,
      isRequired: fc.boolean(),
      initial: text,
      choices,
      isOn: fc.boolean(),
    }),
    fc.constantFrom('text', 'paragraph', 'select', 'switch'),
  )
  .map(([{ isOn, choices: offered, initial, ...named }, kind]): FormField => {
    if (kind === 'switch') return { ...named, name: 'field', kind, initial: isOn }
    if (kind === 'select') return { ...named, name: 'field', kind, choices: offered, initial }
    return { ...named, name: 'field', kind: kind === 'text' ? 'text' : 'paragraph', initial }
  })
const form: fc.Arbitrary<Form> = fc
  .record({ title: text, submit: text, fields: fc.array(field, { maxLength: 7 }) })
  .map(({ fields, ...named }) => ({
    ...named,
    action: 'topic-fill:add',
    fields: fields.map((one, at) => ({ ...one, name: `field-${at}` })),
  }))

describe('whatever the texts are, a platform takes', () => {
  test('an alert, its edit and its notification', () => {
    fc.assert(
      fc.property(alert, fc.boolean(), (message, mayRepeat) => {
        const body = onDiscord(anOperation({ message, mayRepeat }))
        expect(validateBody('message', { ...body, nonce: 'n', enforce_nonce: true })).toEqual([])
        expect(validateBody('message-edit', onDiscord(anOperation({ message, kind: 'edit' })))).toEqual([])
        const drawn = onSlack(message, { timeZone: 'Europe/Warsaw', mayRepeat, call: 'group:S0123ABCD' })
        expect(messageProblems(drawn.text, drawn.blocks)).toEqual([])
      }),
      runs,
    )
  })

  test('an answer, in a message and in a window', () => {
    fc.assert(
      fc.property(blocks, buttons, menus, (...parts) => {
        const reply = aReply({ blocks: parts[0], buttons: parts[1], menus: parts[2] })
        const body = replyOnDiscord(reply, 'pl')
        expect(validateBody('edit', body)).toEqual([])
        expect(validateBody('follow-up', { ...body, flags: 64 })).toEqual([])
        const drawn = replyOnSlack(reply, 'en')
        expect(messageProblems(drawn.text, drawn.blocks)).toEqual([])
        expect(viewProblems(renderWindow(reply, 'pl'), 'modal')).toEqual([])
      }),
      runs,
    )
  })

  test('a form, with what is wrong in it', () => {
    fc.assert(
      fc.property(form, text, (asked, wrong) => {
        const modal = formOnDiscord(asked)
        const onModal = modal === null ? [] : validateBody('callback', { type: 9, data: modal })
        const errors = { 'field-0': wrong, 'field-1': wrong }
        const view = formOnSlack(asked, { locale: 'pl', metadata: '{}', errors })
        expect([...onModal, ...(view === null ? [] : viewProblems(view, 'modal'))]).toEqual([])
      }),
      runs,
    )
  })

  test('the page of the reader’s own', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ blocks, buttons, menus }), { maxLength: 4 }), (sections) => {
        expect(viewProblems(renderHome({ sections }, 'pl'), 'home')).toEqual([])
      }),
      runs,
    )
  })

  test('what is suggested while an option is typed', () => {
    fc.assert(
      fc.property(choices, (offered) => {
        const data = { choices: drawChoices(offered) }
        expect(validateBody('callback', { type: 8, data })).toEqual([])
      }),
      runs,
    )
  })
})
