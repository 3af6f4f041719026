import { describe, expect, test } from 'vitest'
import type { Reply, ReplyBlock, ReplyButton } from '#domain/reply.ts'
import { renderReply as renderIn } from '#platforms/discord/render-reply.ts'
import { validateBody } from '../../servers/discord/validate-body.ts'
import { aReply } from './harness.ts'

function renderReply(reply: Reply) {
  return renderIn(reply, 'pl')
}

function descriptionOf(...blocks: ReplyBlock[]): string | undefined {
  return renderReply(aReply({ blocks })).embeds?.[0]?.description
}

describe('a block', () => {
  test.each<{ name: string; block: ReplyBlock; expected: string }>([
    {
      name: 'heading',
      block: { kind: 'heading', text: 'Ostatnie: *wszystkie*' },
      expected: String.raw`**Ostatnie: \*wszystkie\***`,
    },
    {
      name: 'text of several lines',
      block: { kind: 'text', text: 'jeden\n# dwa\n\ntrzy' },
      expected: 'jeden\n\\# dwa\n\ntrzy',
    },
    {
      name: 'item with an address',
      block: {
        kind: 'item',
        title: 'Umowa [nowa]',
        url: 'https://kurier.example/a_(b)',
        meta: 'Kurier · 2 godz. temu',
      },
      expected: '**[Umowa ［nowa］](https://kurier.example/a_%28b%29)**\nKurier · 2 godz. temu',
    },
    {
      name: 'item whose title is another address',
      block: { kind: 'item', title: 'https://bank.example', url: 'https://zly.example', meta: '' },
      expected: String.raw`**https\://bank.example**`,
    },
    {
      name: 'item without an address',
      block: { kind: 'item', title: 'Umowa', url: 'javascript:alert(1)', meta: '' },
      expected: '**Umowa**',
    },
    {
      name: 'item with an excerpt',
      block: {
        kind: 'item',
        title: 'Pakt',
        url: null,
        meta: 'Kurier',
        excerpt: { text: '…*nowa* umowa, @everyone', strong: [{ start: 8, end: 13 }] },
      },
      expected: '**Pakt**\nKurier\n…\\*nowa\\* **umowa**, @\u200Beveryone',
    },
    {
      name: 'quotation',
      block: { kind: 'quote', text: 'To\nnowy etap', attribution: 'Lena Zawada, analityczka · ekspert' },
      expected: '> „To nowy etap”\n> — Lena Zawada, analityczka · ekspert',
    },
    {
      name: 'quotation with its place',
      block: { kind: 'quote', text: 'To', attribution: 'Lis', url: 'https://kurier.example/a#:~:text=To' },
      expected: '> „To” [↗](https://kurier.example/a#:~:text=To)\n> — Lis',
    },
    {
      name: 'quotation whose address is none',
      block: { kind: 'quote', text: 'To', attribution: 'Lis', url: 'javascript:alert(1)' },
      expected: '> „To”\n> — Lis',
    },
  ])('$name', ({ block, expected }) => {
    expect(descriptionOf(block)).toBe(expected)
  })

  test('keeps of a long excerpt the beginning, and marks nothing that was cut', () => {
    const strong = [
      { start: 0, end: 5 },
      { start: 900, end: 905 },
    ]
    const excerpt = { text: 'umowa '.repeat(200), strong }
    const shown = descriptionOf({ kind: 'item', title: 'Pakt', url: null, meta: 'Kurier', excerpt })
    expect(shown).toMatch(/^\*\*Pakt\*\*\nKurier\n\*\*umowa\*\* umowa [^*]*…$/u)
    expect(shown?.length).toBeLessThan(450)
  })

  test('stands apart from the next', () => {
    expect(descriptionOf({ kind: 'heading', text: 'A' }, { kind: 'text', text: 'B' })).toBe('**A**\n\nB')
  })
})

test('an answer without blocks is no empty message', () => {
  expect(renderReply(aReply({ blocks: [] })).embeds).toEqual([{ description: '…' }])
})

test('forty long blocks fill two embeds and end in "…"', () => {
  const quote: ReplyBlock = { kind: 'quote', text: 'słowo '.repeat(60), attribution: 'Lena Zawada' }
  const body = renderReply(aReply({ blocks: Array.from({ length: 40 }, () => quote) }))
  expect(body.embeds?.length).toBeGreaterThan(1)
  expect(body.embeds?.at(-1)).toEqual({ description: '…' })
  expect(validateBody('edit', body)).toEqual([])
})

describe('buttons', () => {
  const button = (at: number): ReplyButton => ({ label: `Guzik ${at}`, action: `page:${at}` })

  test('stand five in a row', () => {
    const { components } = renderReply(aReply({ buttons: Array.from({ length: 7 }, (_, at) => button(at)) }))
    expect(components?.map((row) => row.components.length)).toEqual([5, 2])
  })

  test('over twenty-five, doubles and those that Discord would refuse are left out', () => {
    const unusable: ReplyButton[] = [
      { label: 'pusty', action: '' },
      { label: 'za długi', action: 'x'.repeat(101) },
      { label: 'zły', url: 'javascript:alert(1)' },
      button(0),
    ]
    const buttons = [button(0), ...unusable, ...Array.from({ length: 40 }, (_, at) => button(at + 1))]
    const body = renderReply(aReply({ buttons }))
    const labels = body.components?.flatMap((row) => row.components).map((one) => 'label' in one && one.label)
    expect(labels).toEqual(Array.from({ length: 25 }, (_, at) => `Guzik ${at}`))
    expect(validateBody('edit', body)).toEqual([])
  })

  test('with an address are links', () => {
    const { components } = renderReply(
      aReply({ buttons: [{ label: 'Otwórz', url: 'https://kurier.example' }] }),
    )
    expect(components?.[0]?.components).toEqual([
      { type: 2, style: 5, label: 'Otwórz', url: 'https://kurier.example/' },
    ])
  })
})

test.each<[string, string | undefined, object | undefined]>([
  ['stands beside it', 'https://obrazy.example/a.jpg', { url: 'https://obrazy.example/a.jpg' }],
  ['that is no address is left out', 'javascript:alert(1)', undefined],
  ['that there is none of is none', undefined, undefined],
])('the image of an article %s', (_case, image, thumbnail) => {
  const item: ReplyBlock = { kind: 'item', title: 'Pakt', url: null, meta: '', ...(image && { image }) }
  const body = renderReply(aReply({ blocks: [item] }))
  expect(body.embeds?.[0]?.thumbnail).toEqual(thumbnail)
  expect(validateBody('edit', body)).toEqual([])
})
