import type { DrawnButton, LinePlace, Part, Run } from './part.ts'

const WIDTH = 100

/** What stands in front of a line, by its place. */
const MARKS: Readonly<Record<LinePlace, string>> = {
  notice: '🔔 ',
  header: '# ',
  author: '',
  title: '',
  text: '',
  quote: '> ',
  name: '',
  small: '· ',
  footer: '· ',
}

/** What stands on the screen, in plain text that a person can read: bold in **, links in ⟨⟩, a card behind a bar. */
export function asText(parts: readonly Part[]): string {
  return parts.flatMap(linesOf).join('\n')
}

function linesOf(part: Part): readonly string[] {
  switch (part.kind) {
    case 'line':
      return wrap(part.runs.map((run) => textOf(run, part.place)).join(''), MARKS[part.place])
    case 'card':
      return part.parts.flatMap(linesOf).map((line) => `│ ${line}`.trimEnd())
    case 'buttons':
      return [part.buttons.map(buttonText).join(' ')]
    case 'menu':
      return [`[ ${part.shown} ▾ ]`, ...part.choices.map((choice) => `    ${choice}`)]
    case 'input':
      return inputLines(part)
    case 'switch':
      return [`[${part.isOn ? 'x' : ' '}] ${part.label}`, ...hintLines(part)]
    case 'window':
      return [
        `╔ ${part.title}`,
        ...part.parts.flatMap(linesOf).map((line) => `║ ${line}`.trimEnd()),
        `╚ ${part.buttons.map(buttonText).join(' ')}`,
      ]
  }
}

function inputLines(part: Extract<Part, { kind: 'input' }>): readonly string[] {
  const values = part.value.split('\n').map((value) => `  ▏${value}`)
  return [`${part.label}${part.isRequired ? ' *' : ''}`, ...values, ...hintLines(part)]
}

function hintLines({ hint }: { readonly hint: string }): readonly string[] {
  return hint === '' ? [] : [`  (${hint})`]
}

function textOf({ text, look }: Run, place: LinePlace): string {
  if (text.trim() === '') return text
  if (look === 'link') return `⟨${text}⟩`
  if (look === 'bold link') return `**⟨${text}⟩**`
  if (look === 'italic') return `_${text}_`
  return look === 'bold' || place === 'name' ? `**${text}**` : text
}

function buttonText({ label, look }: DrawnButton): string {
  const mark = { plain: '', link: ' ↗', primary: ' !', danger: ' !!' }[look]
  return `[ ${label}${mark} ]`
}

function wrap(text: string, mark: string): readonly string[] {
  const lines: string[] = []
  let last = mark
  for (const word of text.split(' ')) {
    if (last !== mark && last.length + word.length + 1 > WIDTH) {
      lines.push(last)
      last = mark.replaceAll(/\S/gu, (sign) => (sign === '>' ? sign : ' '))
      last = `${last}${word}`
    } else last = last === mark ? `${mark}${word}` : `${last} ${word}`
  }
  return [...lines, last]
}
