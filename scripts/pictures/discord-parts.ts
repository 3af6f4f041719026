import type { Button, Embed, Menu, MessageBody, Row } from '#platforms/discord/message-body.ts'
import type { Modal } from '#platforms/discord/render-form.ts'
import {
  joinAlike,
  line,
  plainRun,
  restyle,
  type DrawnButton,
  type LinePlace,
  type Looking,
  type Part,
  type Run,
} from './part.ts'

const SAVE = {
  pl: { submit: 'Wyślij', cancel: 'Anuluj' },
  en: { submit: 'Submit', cancel: 'Cancel' },
} as const

/** A message or an answer as Discord's client shows it. */
export function discordParts(
  { content = '', embeds = [], components = [] }: MessageBody,
  looking: Looking,
): readonly Part[] {
  return [
    ...(content === '' ? [] : linesOf(content, looking)),
    ...embeds.map((embed) => cardOf(embed, looking)),
    ...components.map(rowOf),
  ]
}

/** A form as its window; Discord writes the buttons itself. */
export function discordWindow({ title, components }: Modal, { locale }: Looking): Part {
  const parts = components.map(({ label, description: hint = '', component }): Part => {
    if (component.type === 23) return { kind: 'switch', label, hint, isOn: component.default }
    const named = { label, hint, isRequired: component.required ?? false }
    if (component.type === 4)
      return { kind: 'input', ...named, value: component.value ?? '', isTall: component.style === 2 }
    const chosen = component.options.find((option) => option.default === true)
    return { kind: 'input', ...named, value: `${chosen?.label ?? ''} ▾`, isTall: false }
  })
  const { submit, cancel } = SAVE[locale]
  return {
    kind: 'window',
    title,
    parts,
    buttons: [
      { label: cancel, look: 'plain' },
      { label: submit, look: 'primary' },
    ],
  }
}

function cardOf(
  { color, author, title, url, description, fields = [], footer, thumbnail }: Embed,
  looking: Looking,
): Part {
  const heading = restyle(runsOf(title ?? '', looking), url === undefined ? 'bold' : 'bold link')
  return {
    kind: 'card',
    colour: color === undefined ? null : `#${color.toString(16).padStart(6, '0')}`,
    parts: [
      ...(author === undefined ? [] : [line('author', [plainRun(author.name)])]),
      ...(title === undefined ? [] : [line('title', heading)]),
      ...(description === undefined ? [] : linesOf(description, looking)),
      ...(thumbnail === undefined ? [] : [line('small', [plainRun(`▣ ${thumbnail.url}`)])]),
      ...fields.flatMap((field) => [
        line('name', runsOf(field.name, looking)),
        ...linesOf(field.value, looking),
      ]),
      ...(footer === undefined ? [] : [line('footer', [plainRun(footer.text)])]),
    ],
  }
}

function rowOf({ components }: Row): Part {
  const [first] = components
  if (first?.type === 3) return menuOf(first)
  return { kind: 'buttons', buttons: components.filter((one) => one.type === 2).map(buttonOf) }
}

function menuOf({ placeholder = '', options }: Menu): Part {
  const chosen = options.find((option) => option.default === true)
  return { kind: 'menu', shown: chosen?.label ?? placeholder, choices: options.map(({ label }) => label) }
}

function buttonOf({ label, style }: Button): DrawnButton {
  const looks = { 1: 'primary', 2: 'plain', 4: 'danger', 5: 'link' } as const
  return { label, look: looks[style] }
}

/** By what begins a line. */
const PLACES: Readonly<Record<string, LinePlace>> = { '-# ': 'small', '> ': 'quote' }

function linesOf(markdown: string, looking: Looking): readonly Part[] {
  return markdown.split('\n').map((source) => {
    const [, mark = '', rest = ''] = /^(-# |> )?(.*)$/u.exec(source) ?? []
    return line(PLACES[mark] ?? 'text', runsOf(rest, looking))
  })
}

const TOKEN =
  /\\(?<escaped>.)|\[(?<label>(?:\\.|[^\]])*)\]\(https?:[^)]*\)|<t:(?<at>\d+):(?<style>\w)>|(?<mention><@&\d+>)|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|\*(?<italic>(?:\\.|[^*\\])+)\*/gu

/** The markdown that the bot itself writes; what came from outside stands in it escaped. */
function runsOf(markdown: string, looking: Looking): readonly Run[] {
  const runs: Run[] = []
  let end = 0
  for (const found of markdown.matchAll(TOKEN)) {
    runs.push(plainRun(markdown.slice(end, found.index)), ...runsOfToken(found.groups ?? {}, looking))
    end = found.index + found[0].length
  }
  return joinAlike([...runs, plainRun(markdown.slice(end))])
}

function runsOfToken(token: Readonly<Record<string, string | undefined>>, looking: Looking): readonly Run[] {
  const { escaped, label, at, style, mention, bold, italic } = token
  if (escaped !== undefined) return [plainRun(escaped)]
  if (label !== undefined) return [{ text: label, look: 'link' }]
  if (at !== undefined) return [plainRun(writeMoment(Number(at) * 1000, style ?? 'f', looking))]
  if (mention !== undefined) return [{ text: '@newsroom', look: 'mention' }]
  const look = bold === undefined ? 'italic' : 'bold'
  return restyle(runsOf(bold ?? italic ?? '', looking), look)
}

/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
function writeMoment(at: number, style: string, { locale, timeZone, now }: Looking): string {
  if (style === 'R') return writeDistance(at - now, locale)
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const
  const time = { hour: '2-digit', minute: '2-digit', timeZone } as const
  const language = locale === 'pl' ? 'pl' : 'en-GB'
  const format = new Intl.DateTimeFormat(language, style === 't' ? time : { ...long, ...time })
  return format.format(at)
}

function writeDistance(ms: number, locale: string): string {
  const minutes = Math.round(ms / 60_000)
  const format = new Intl.RelativeTimeFormat(locale)
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return Math.abs(hours) < 24 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day')
}
