import { describe, expect, test } from 'vitest'
import { validateBody, type BodyKind } from './validate-body.ts'

const mentions = { allowed_mentions: { parse: [] } }
const embed = (fields: object) => ({ embeds: [fields], ...mentions })
const row = (...components: object[]) => ({
  content: 'x',
  components: [{ type: 1, components }],
  ...mentions,
})
const command = (fields: object) => [{ type: 1, name: 'depesza', description: 'x', ...fields }]

/** Every rule that the server keeps, broken once: a rule that nothing can break would be no rule. */
describe('a body is refused', () => {
  test.each<{ kind: BodyKind; body: unknown; because: string }>([
    { kind: 'message', body: { content: 'x'.repeat(2001), ...mentions }, because: 'content has 2001' },
    { kind: 'message', body: { content: ' ', ...mentions }, because: 'the message is empty' },
    { kind: 'message', body: { content: 'x' }, because: 'allowed_mentions' },
    {
      kind: 'message',
      body: { content: 'x', allowed_mentions: { parse: ['everyone'] } },
      because: 'allowed_mentions',
    },
    {
      kind: 'message',
      body: { content: 'x', allowed_mentions: { parse: [], roles: ['1180000000000000001'] } },
      because: 'allowed_mentions',
    },
    { kind: 'message', body: { content: 'x', colour: 1, ...mentions }, because: 'unknown key .colour' },
    { kind: 'message', body: embed({ titel: 'x', title: 'x' }), because: 'unknown key .embeds.0.titel' },
    { kind: 'message', body: { content: 'x\uD83D', ...mentions }, because: 'a lone surrogate' },
    { kind: 'message', body: { content: 'x', nonce: 'x'.repeat(26), ...mentions }, because: 'schema' },
    { kind: 'message', body: embed({ title: 'x'.repeat(257) }), because: 'schema' },
    { kind: 'message', body: embed({ url: 'https://kurier.example' }), because: 'an embed is empty' },
    { kind: 'message', body: embed({ title: 'x', url: 'kurier' }), because: 'schema' },
    { kind: 'message', body: embed({ title: 'x', author: { name: ' ' } }), because: 'author is empty' },
    { kind: 'message', body: embed({ fields: [{ name: 'x', value: ' ' }] }), because: 'field is empty' },
    {
      kind: 'message',
      body: { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1905) }], ...mentions },
      because: '6001 of 6000',
    },
    { kind: 'message', body: row({ type: 2, style: 2, label: 'x' }), because: 'needs custom_id' },
    {
      kind: 'message',
      body: row({ type: 2, style: 5, label: 'x', url: 'javascript:alert(1)' }),
      because: 'without http(s)',
    },
    { kind: 'message', body: row({ type: 2, style: 2, label: '', custom_id: 'a' }), because: 'no label' },
    {
      kind: 'message',
      body: row(
        { type: 2, style: 2, label: 'x', custom_id: 'a' },
        { type: 2, style: 2, label: 'y', custom_id: 'a' },
      ),
      because: 'occurs twice',
    },
    { kind: 'edit', body: { content: 'x'.repeat(2001), ...mentions }, because: 'schema' },
    { kind: 'follow-up', body: { ...mentions }, because: 'the message is empty' },
    { kind: 'callback', body: { type: 10 }, because: 'unknown callback type 10' },
    {
      kind: 'callback',
      body: { type: 8, data: { choices: [{ name: '', value: 'x' }] } },
      because: 'name has 0',
    },
    { kind: 'commands', body: command({ name: 'Depesza' }), because: '"Depesza" is no command name' },
    { kind: 'commands', body: command({ name: 'de pesza' }), because: 'is no command name' },
    { kind: 'commands', body: command({ description: 'x'.repeat(101) }), because: 'schema' },
    {
      kind: 'commands',
      body: command({
        options: [
          { type: 3, name: 'a', description: 'x' },
          { type: 3, name: 'b', description: 'x', required: true },
        ],
      }),
      because: 'a required option stands behind',
    },
  ])('$kind: $because', ({ kind, body, because }) => {
    expect(validateBody(kind, body).join('\n')).toContain(because)
  })
})

test('a good body breaks none', () => {
  const body = {
    content: 'Źródło 🇵🇱',
    nonce: 'x'.repeat(25),
    enforce_nonce: true,
    ...embed({ title: 'x', color: 1 }),
  }
  expect(validateBody('message', body)).toEqual([])
})
