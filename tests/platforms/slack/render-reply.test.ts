import { expect, test } from 'vitest'
import type { Reply } from '#domain/reply.ts'
import { renderReply } from '#platforms/slack/render-reply.ts'
import { messageProblems } from '../../servers/slack/check-payload.ts'
import { buttonsOf, visibleText } from '../../servers/slack/index.ts'

function render(blocks: Reply['blocks'], buttons: Reply['buttons'] = []) {
  const rendering = renderReply(
    { visibility: 'private', isUpdate: false, trouble: null, blocks, buttons },
    'pl',
  )
  expect(messageProblems(rendering.text, rendering.blocks)).toEqual([])
  return { text: rendering.text, visible: visibleText(rendering), buttons: buttonsOf(rendering) }
}

test('each kind of block', () => {
  const { text, visible } = render([
    { kind: 'heading', text: 'Białoruś · 2 artykuły' },
    { kind: 'text', text: 'Pierwszy wiersz <b>\n> drugi' },
    { kind: 'item', title: 'Umowa & broń', url: 'https://kurier.example/a|b', meta: 'Kurier · 5 min temu' },
    { kind: 'item', title: 'Bez adresu', url: null, meta: 'Kurier' },
    { kind: 'quote', text: 'To *sygnał*', attribution: 'Lena Zawada, analityczka' },
    { kind: 'quote', text: 'To', attribution: 'Lis', url: 'https://kurier.example/a?b&c#:~:text=To' },
    { kind: 'quote', text: 'To', attribution: 'Lis', url: 'javascript:alert(1)' },
  ])
  expect(text).toBe('Białoruś · 2 artykuły')
  expect(visible.split('\n')).toEqual([
    '*Białoruś · 2 artykuły*',
    'Pierwszy wiersz &lt;b&gt;',
    '› drugi',
    '*<https://kurier.example/a%7Cb|Umowa &amp; broń>*',
    'Kurier · 5 min temu',
    '*Bez adresu*',
    'Kurier',
    '>„To ∗sygnał∗”',
    '— Lena Zawada, analityczka',
    '>„To”',
    '— Lis <https://kurier.example/a?b&amp;c#:~:text=To|↗>',
    '>„To”',
    '— Lis',
  ])
})

test('buttons carry their action as it is', () => {
  const { buttons } = render(
    [{ kind: 'text', text: 'x' }],
    [
      { label: '▶', action: 'page:a1|b2|-|10|5|k.s' },
      { label: 'Otwórz', url: 'https://kurier.example/' },
      { label: 'Zły', url: 'javascript:alert(1)' },
    ],
  )
  expect(buttons.map(({ value, url }) => value ?? url)).toEqual([
    'page:a1|b2|-|10|5|k.s',
    'https://kurier.example/',
  ])
})

test('an empty answer still says something', () => {
  expect(render([]).visible).toBe('…')
})

test('sixty long items: cut to the limits, and "…" says so', () => {
  const item = { kind: 'item', title: 'T'.repeat(500), url: null, meta: 'm' } as const
  const { visible } = render(Array.from({ length: 60 }, () => item))
  expect(visible.endsWith('…')).toBe(true)
})

test('sixty short items with a button: no more blocks than Slack takes', () => {
  const item = { kind: 'item', title: 'T', url: null, meta: 'm' } as const
  const { visible } = render(
    Array.from({ length: 60 }, () => item),
    [{ label: 'Dalej', action: 'page:2' }],
  )
  expect(visible.endsWith('…\n[Dalej]')).toBe(true)
})

test('a text of many long lines stays one section', () => {
  expect(
    render([{ kind: 'text', text: `${'wiersz '.repeat(100)}\n`.repeat(20) }]).visible.length,
  ).toBeLessThan(3001)
})

test('an excerpt: what was looked for in bold where Slack takes it, all else as it stands', () => {
  const text = 'Nowa_umowa *i* umowa <!channel>'
  const strong = [
    { start: 5, end: 10 },
    { start: 15, end: 20 },
  ]
  const { blocks } = renderReply(
    {
      visibility: 'private',
      isUpdate: false,
      trouble: null,
      blocks: [{ kind: 'item', title: 'Pakt', url: null, meta: 'Kurier', excerpt: { text, strong } }],
      buttons: [],
    },
    'pl',
  )
  const [section] = blocks
  if (section?.type !== 'section') throw new Error('no section')
  expect(section.text.text.split('\n').at(-1)).toBe('Nowa_umowa ∗i∗ *umowa* &lt;!channel&gt;')
})

test.each([
  [
    'is shown as it is, line by line',
    '<a b="`x`">&amp;\n'.repeat(3),
    'Na terminalu.',
    '&lt;a b="ˋxˋ"&gt;&amp;amp;',
  ],
  [
    'over several sections where it is longer',
    '<outline/>\n'.repeat(250),
    'Na terminalu.',
    '&lt;outline/&gt;',
  ],
  [
    'that is too long for a message is told of',
    'wiersz\n'.repeat(2000),
    'Na *terminalu*.',
    'Na ∗terminalu∗.',
  ],
  ['with a line too long for a section is told of', 'x'.repeat(3000), 'Na terminalu.', 'Na terminalu.'],
])('a file %s', (_name, text, otherwise, part) => {
  const file = { name: 'a.opml', text, otherwise }
  const rendering = renderReply({ ...aSentence, file }, 'pl')
  expect(messageProblems(rendering.text, rendering.blocks)).toEqual([])
  const visible = visibleText(rendering)
  expect(visible).toContain(part)
  const isShown = !visible.includes('terminal')
  expect(visible.split(part).length - 1).toBe(isShown ? text.trimEnd().split('\n').length : 1)
})

const aSentence: Reply = {
  visibility: 'private',
  isUpdate: false,
  trouble: null,
  blocks: [{ kind: 'text', text: 'Oto plik.' }],
  buttons: [],
}

test.each<[string, string | undefined, object | undefined]>([
  [
    'stands beside it',
    'https://obrazy.example/a.jpg',
    { image_url: 'https://obrazy.example/a.jpg', alt_text: 'Pakt' },
  ],
  ['that is no address is left out', 'javascript:alert(1)', undefined],
  ['that there is none of is none', undefined, undefined],
])('the image of an article %s', (_case, image, accessory) => {
  const reply: Reply = {
    visibility: 'private',
    isUpdate: false,
    trouble: null,
    blocks: [{ kind: 'item', title: 'Pakt', url: null, meta: '', ...(image && { image }) }],
    buttons: [],
  }
  const { text, blocks } = renderReply(reply, 'pl')
  const [block] = blocks
  const shown = block?.type === 'section' ? block.accessory : 'no section'
  expect(shown).toEqual(accessory && { type: 'image', ...accessory })
  expect(messageProblems(text, blocks)).toEqual([])
})
