import type { MenuChoice, Reply, ReplyButton, ReplyMenu } from '#domain/reply.ts'
import { plainWithin } from '#wording/outside-text.ts'
import { limits } from './limits.ts'
import { linkTo } from './link.ts'
import type { Button, ButtonRow, Menu, MenuOption, Row } from './message-body.ts'
import { ownActions } from './own-actions.ts'

const STYLES = { primary: 1, plain: 2, danger: 4 } as const

/**
 * The menus, one a row, above the buttons in rows of five, five rows in all. What Discord would refuse is left out: an action that is
 * none or stands twice, a bad address, a menu without choices, and what is over a limit.
 */
export function renderControls({ buttons, menus = [] }: Pick<Reply, 'buttons' | 'menus'>): readonly Row[] {
  const seen = new Set<string>()
  const isNew = (id: string): boolean => {
    const isDouble = seen.has(id)
    seen.add(id)
    return !isDouble
  }
  const drawnMenus = menus.map(drawMenu).filter((menu) => menu !== null)
  const menuRows = drawnMenus
    .filter(({ custom_id: id }) => isNew(id))
    .map((menu): Row => ({ type: 1, components: [menu] }))
  const drawnButtons = buttons
    .map((button) => ({ drawn: drawButton(button), startsRow: button.startsRow ?? false }))
    .filter(({ drawn }) => drawn !== null && (drawn.style === 5 || isNew(drawn.custom_id)))
  return [...menuRows, ...inRows(drawnButtons)].slice(0, limits.rows)
}

type Drawn = { readonly drawn: Button | null; readonly startsRow: boolean }

function inRows(buttons: readonly Drawn[]): readonly ButtonRow[] {
  const rows: Button[][] = []
  for (const { drawn, startsRow } of buttons) {
    const last = rows.at(-1)
    if (drawn === null) continue
    if (last === undefined || startsRow || last.length >= limits.buttonsPerRow) rows.push([drawn])
    else last.push(drawn)
  }
  return rows.map((components) => ({ type: 1, components }))
}

function drawButton(button: ReplyButton): Button | null {
  const label = plainWithin(button.label, limits.buttonLabel) || '…'
  if ('url' in button) {
    const url = linkTo(button.url)
    return url === null ? null : { type: 2, style: 5, label, url }
  }
  const { action, style, confirm } = button
  const id = confirm === undefined ? action : ownActions.ask(action)
  if (!isUsable(id)) return null
  return { type: 2, style: STYLES[style ?? 'plain'], label, custom_id: id }
}

function drawMenu({ placeholder, action, choices }: ReplyMenu): Menu | null {
  const options = menuOptions(choices)
  if (!isUsable(action) || options.length === 0) return null
  const shown = plainWithin(placeholder, limits.menuPlaceholder)
  return { type: 3, custom_id: action, ...(shown === '' ? {} : { placeholder: shown }), options }
}

/** At most 25; a value that stands twice, is missing, or would not come back faithfully (too long, half a character) is left out, and one at most is chosen. */
export function menuOptions(choices: readonly MenuChoice[]): readonly MenuOption[] {
  const usable = choices.filter(
    ({ value }, index) =>
      value !== '' &&
      value.isWellFormed() &&
      value.length <= limits.menuValue &&
      choices.findIndex((other) => other.value === value) === index,
  )
  const offered = usable.slice(0, limits.menuChoices)
  const chosen = offered.find(({ isChosen }) => isChosen === true)
  return offered.map((choice) => ({
    label: plainWithin(choice.label, limits.menuLabel) || '…',
    value: choice.value,
    ...(choice === chosen ? { default: true as const } : {}),
  }))
}

function isUsable(customId: string): boolean {
  return customId !== '' && customId.length <= limits.customId
}
