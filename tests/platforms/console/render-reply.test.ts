import { expect, test } from 'vitest'
import type { Reply } from '#domain/reply.ts'
import { renderReplyText } from '#platforms/console/render-reply.ts'

const page = { columns: 60, hasColour: false }

const reply: Reply = {
  visibility: 'private',
  isUpdate: false,
  trouble: null,
  blocks: [
    { kind: 'heading', text: 'Ostatnie: Białoruś' },
    { kind: 'text', text: 'Pierwszy wiersz.\nDrugi wiersz.' },
    { kind: 'item', title: 'Pakt\u001B[2J', url: 'https://kurier.example/1', meta: 'Kurier · 5 min temu' },
    { kind: 'quote', text: 'To sygnał', attribution: 'Lena Zawada' },
    { kind: 'quote', text: 'Nie', attribution: 'Lis', url: 'https://kurier.example/1#:~:text=Nie' },
  ],
  buttons: [
    { label: 'Następne', action: 'page:2' },
    { label: 'Otwórz', url: 'https://kurier.example/1' },
  ],
}

test('blocks stand apart, lines stay lines, and only buttons with an address remain', () => {
  expect(renderReplyText(reply, page)).toBe(`Ostatnie: Białoruś

Pierwszy wiersz.
Drugi wiersz.

Pakt
Kurier · 5 min temu
https://kurier.example/1

❝ To sygnał ❞
— Lena Zawada

❝ Nie ❞
— Lis
https://kurier.example/1#:~:text=Nie

Otwórz: https://kurier.example/1
`)
})

test('what would open a form, choose or ask back says its blocks alone', () => {
  const choices = [{ label: 'A', value: 'a' }]
  const asking: Reply = {
    ...reply,
    blocks: [{ kind: 'text', text: 'Na Slacku albo Discordzie.' }],
    buttons: [{ label: 'Usuń', action: 'drop:1', style: 'danger', confirm: 'Na pewno?' }],
    menus: [{ placeholder: 'Temat', action: 'topic-show:1', choices }],
    form: { title: 'F', action: 'f', fields: [] },
  }
  expect(renderReplyText(asking, page)).toBe('Na Slacku albo Discordzie.\n')
})

test('a heading is painted on a terminal', () => {
  expect(renderReplyText(reply, { ...page, hasColour: true })).toContain('\u001B[1m\u001B[36mOstatnie')
})

test('an excerpt is a paragraph of its own, with what was looked for strong', () => {
  const excerpt = { text: 'Nowa umowa\u001B[2J.', strong: [{ start: 5, end: 10 }] }
  const found: Reply = {
    ...reply,
    blocks: [{ kind: 'item', title: 'Pakt', url: null, meta: 'Kurier', excerpt }],
    buttons: [],
  }
  expect(renderReplyText(found, page)).toBe('Pakt\nKurier\nNowa umowa [2J.\n')
  expect(renderReplyText(found, { ...page, hasColour: true })).toContain('Nowa \u001B[1mumowa\u001B[22m')
})
