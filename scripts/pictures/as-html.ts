import type { Part, Run } from './part.ts'

export type Platform = 'discord' | 'slack'
export type Theme = 'light' | 'dark'

/** One message, answer or form to be photographed. */
export type Shot = {
  readonly platform: Platform
  readonly parts: readonly Part[]
  /** Only the one who asked sees it: said below it, in the reader's language. */
  readonly privately: string | null
}

const STYLES = `
* { box-sizing: border-box; margin: 0 }
body { display: inline-flex; gap: 16px; padding: 16px; align-items: stretch; font: 15px/1.42 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif; background: var(--page) }
.dark { --page: #101114; --back: #1e1f24; --card: #2a2c32; --text: #dcdde1; --faint: #9da0a8; --strong: #f5f6f8; --line: #3b3d45; --link: #6cb2f5; --button: #3a3c44; --field: #191a1e; --call: #4b4a2c }
.light { --page: #e9ebef; --back: #ffffff; --card: #f3f4f6; --text: #2b2d32; --faint: #62666e; --strong: #0e0f12; --line: #d5d8dd; --link: #1264a3; --button: #e6e8ec; --field: #ffffff; --call: #fbf0c4 }
.shot { width: 540px; padding: 16px; border-radius: 10px; background: var(--back); color: var(--text); display: flex; gap: 12px }
.face { flex: none; width: 38px; height: 38px; border-radius: 50%; background: #2b6cb0; color: #fff; font-weight: bold; font-size: 20px; display: grid; place-items: center }
.slack .face { border-radius: 8px }
.body { flex: 1; min-width: 0; overflow-wrap: anywhere }
.who { color: var(--strong); font-weight: bold; margin-bottom: 2px }
.who small { color: var(--faint); font-weight: normal; font-size: 12px }
.who i { font: bold 10px/1 inherit; font-style: normal; font-size: 10px; color: #fff; background: #2b6cb0; border-radius: 3px; padding: 1px 4px; margin: 0 4px; vertical-align: 1px }
p { min-height: 6px }
b, .title { color: var(--strong) }
a { color: var(--link) }
.mention { background: var(--call); border-radius: 3px; padding: 0 2px }
.card { border-left: 4px solid var(--line); border-radius: 4px; background: var(--card); padding: 10px 14px 12px; margin: 6px 0 }
.header { font-size: 18px; font-weight: bold; color: var(--strong); margin: 4px 0 }
.author { font-size: 13px; font-weight: bold; color: var(--strong); margin-bottom: 4px }
.title { font-size: 16px; font-weight: bold; margin-bottom: 6px }
.name { font-size: 14px; font-weight: bold; color: var(--strong); margin-top: 9px }
.small, .footer, .hint { font-size: 12.5px; color: var(--faint) }
.footer { margin-top: 9px }
.slack .small { margin-top: 5px }
.quote { border-left: 4px solid var(--line); padding-left: 10px; margin-top: 4px }
.quote + .quote { margin-top: 0 }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
.button { border-radius: 5px; padding: 5px 11px; background: var(--button); color: var(--strong); font-size: 13.5px; font-weight: bold; white-space: nowrap }
.slack .button { background: transparent; border: 1px solid var(--line) }
.button.primary { background: #2b6cb0; border-color: #2b6cb0; color: #fff }
.button.danger { background: #c53030; border-color: #c53030; color: #fff }
.menu { border: 1px solid var(--line); border-radius: 5px; padding: 7px 12px; margin-top: 8px; background: var(--field); color: var(--faint); display: flex; justify-content: space-between }
.note { font-size: 12px; color: var(--faint); margin-top: 8px }
.window { flex: 1 }
.window h1 { font-size: 19px; color: var(--strong); margin-bottom: 10px }
.window label { display: block; font-weight: bold; font-size: 13.5px; color: var(--strong); margin-top: 11px }
.window .hint { margin-top: 2px }
.input { border: 1px solid var(--line); border-radius: 5px; background: var(--field); padding: 6px 10px; min-height: 34px; margin-top: 4px; white-space: pre-line }
.input.tall { min-height: 54px }
.window .buttons { justify-content: flex-end; margin-top: 14px }
.must { color: #d1383d }
`

/** A page with what is to be photographed, side by side, in the manner of each platform and with nothing of theirs. */
export function asHtml(shots: readonly Shot[], theme: Theme): string {
  return `<!doctype html><html><head><meta charset="utf-8"><style>${STYLES}</style></head><body class="${theme}">${shots.map(shotHtml).join('')}</body></html>`
}

function shotHtml({ platform, parts, privately }: Shot): string {
  const inside = parts.filter((part) => part.kind !== 'line' || part.place !== 'notice').map(partHtml)
  if (parts[0]?.kind === 'window') return `<div class="shot ${platform}">${inside.join('')}</div>`
  const note = privately === null ? '' : `<p class="note">${escape(privately)}</p>`
  const who = '<p class="who">Depesza <i>APP</i> <small>12:00</small></p>'
  return `<div class="shot ${platform}"><div class="face">D</div><div class="body">${who}${inside.join('')}${note}</div></div>`
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'line':
      return `<p class="${part.place}">${part.runs.map(runHtml).join('')}</p>`
    case 'card': {
      const edge = part.colour === null ? '' : ` style="border-color:${part.colour}"`
      return `<div class="card"${edge}>${part.parts.map(partHtml).join('')}</div>`
    }
    case 'buttons':
      return buttonsHtml(part)
    case 'menu':
      return `<div class="menu"><span>${escape(part.shown)}</span><span>▾</span></div>`
    default:
      return formHtml(part)
  }
}

function buttonsHtml({ buttons }: Pick<Extract<Part, { kind: 'buttons' }>, 'buttons'>): string {
  const drawn = buttons.map(
    ({ label, look }) => `<span class="button ${look}">${escape(label)}${look === 'link' ? ' ↗' : ''}</span>`,
  )
  return `<div class="buttons">${drawn.join('')}</div>`
}

function formHtml(part: Extract<Part, { kind: 'window' | 'input' | 'switch' }>): string {
  if (part.kind === 'window') {
    const { title, parts, buttons } = part
    return `<div class="window"><h1>${escape(title)}</h1>${parts.map(partHtml).join('')}${buttonsHtml({ buttons })}</div>`
  }
  const hint = part.hint === '' ? '' : `<p class="hint">${escape(part.hint)}</p>`
  if (part.kind === 'switch') return `<label>${part.isOn ? '☑' : '☐'} ${escape(part.label)}</label>${hint}`
  const must = part.isRequired ? ' <span class="must">*</span>' : ''
  return `<label>${escape(part.label)}${must}</label><div class="input${part.isTall ? ' tall' : ''}">${escape(part.value)}</div>${hint}`
}

function runHtml({ text, look }: Run): string {
  const words = escape(text)
  if (look === 'plain') return words
  if (look === 'italic') return `<em>${words}</em>`
  if (look === 'mention') return `<span class="mention">${words}</span>`
  if (look === 'bold') return `<b>${words}</b>`
  return look === 'link' ? `<a>${words}</a>` : `<b><a>${words}</a></b>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
