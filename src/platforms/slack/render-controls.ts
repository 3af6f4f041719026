import type { types } from '@slack/bolt'
import type { MenuChoice, Reply, ReplyButton, ReplyMenu } from '#domain/reply.ts'
import type { Locale } from '#domain/locale.ts'
import { framePhrases } from '#wording/frame.ts'
import { ACTION_PREFIX, actions, type Block, button, plain } from './blocks.ts'
import { budgets, limits } from './limits.ts'
import { linkTo } from './link.ts'

/** A menu's action_id begins with it and goes on with its action, since its value is the choice. */
export const MENU_PREFIX = `${ACTION_PREFIX}menu:`

type Controls = Pick<Reply, 'buttons' | 'menus'>
type Row = types.Button[]

/**
 * The menus, one a row, above the rows of buttons. What Slack would refuse is left out: bad addresses, menus without choices, what is
 * over a limit, and what the budget of the whole message has no room for. `locale` is that of the words around a question.
 */
export function renderControls(
  { buttons, menus = [] }: Controls,
  locale: Locale,
  room: number,
): readonly Block[] {
  const drawnMenus = menus
    .map(drawMenu)
    .filter((menu) => menu !== null)
    .filter(({ action_id: id }, index, all) => all.findIndex((one) => one.action_id === id) === index)
  const menuRows = drawnMenus.map((menu) => ({ elements: [menu], cost: JSON.stringify(menu).length }))
  const drawn = buttons.flatMap((one, index) => drawButton(one, index, locale))
  const rows = inRows(affordable(drawn, room))
  const spent = rows.flat().reduce((sum, one) => sum + costOf(one), 0)
  const fitting = fittingMenus(menuRows, room - spent)
  return [...fitting.map(({ elements }) => actions(elements)), ...rows.map((row) => actions(row))]
}

type MenuRow = { readonly elements: types.StaticSelect[]; readonly cost: number }

function fittingMenus(rows: readonly MenuRow[], room: number): readonly MenuRow[] {
  let left = room
  return rows.filter(({ cost }) => {
    if (cost > left) return false
    left -= cost
    return true
  })
}

type Drawn = { readonly element: types.Button; readonly startsRow: boolean }

function drawButton(one: ReplyButton, index: number, locale: Locale): readonly Drawn[] {
  const startsRow = one.startsRow ?? false
  if ('url' in one) {
    const url = linkTo(one.url)
    // A longer address would eat up the budget of the whole message.
    const isShort = url !== null && url.length <= budgets.titleUrl
    return isShort ? [{ element: button(`open${index}`, one.label, { url }), startsRow }] : []
  }
  if (one.action === '' || one.action.length > limits.buttonValue) return []
  const element = {
    ...button(String(index), one.label, { value: one.action }),
    ...(one.style === undefined ? {} : { style: one.style }),
    ...(one.confirm === undefined ? {} : { confirm: question(one.confirm, one.style === 'danger', locale) }),
  }
  return [{ element, startsRow }]
}

function question(text: string, isDanger: boolean, locale: Locale): types.ConfirmationDialog {
  const phrases = framePhrases(locale)
  return {
    title: plain(phrases.sure, limits.questionTitle),
    text: plain(text, limits.question),
    confirm: plain(phrases.yes, limits.questionButton),
    deny: plain(phrases.cancel, limits.questionButton),
    ...(isDanger ? { style: 'danger' } : {}),
  }
}

/** The buttons, in order, for which there is room. */
function affordable(buttons: readonly Drawn[], room: number): readonly Drawn[] {
  let left = room
  return buttons.filter(({ element }) => {
    const cost = costOf(element)
    if (cost > left) return false
    left -= cost
    return true
  })
}

function costOf({ text, url = '', value = '', confirm }: types.Button): number {
  const asked = confirm === undefined ? 0 : JSON.stringify(confirm).length
  return text.text.length + url.length + value.length + asked
}

function inRows(buttons: readonly Drawn[]): readonly Row[] {
  const rows: Row[] = []
  for (const { element, startsRow } of buttons) {
    const last = rows.at(-1)
    if (last === undefined || startsRow || last.length >= limits.actionElements) rows.push([element])
    else last.push(element)
  }
  return rows.slice(0, limits.rows)
}

function drawMenu({ placeholder, action, choices }: ReplyMenu): types.StaticSelect | null {
  const id = `${MENU_PREFIX}${action}`
  const { options, initial } = menuOptions(choices)
  if (action === '' || id.length > limits.actionId || options.length === 0) return null
  return {
    type: 'static_select',
    action_id: id,
    placeholder: plain(placeholder, limits.placeholder),
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  }
}

/** At most 25; a value that stands twice, is missing, or would not come back faithfully (too long, half a character) is left out. */
export function menuOptions(choices: readonly MenuChoice[]): {
  readonly options: types.PlainTextOption[]
  readonly initial: types.PlainTextOption | undefined
} {
  const usable = choices.filter(
    ({ value }, index) =>
      value !== '' &&
      value.isWellFormed() &&
      value.length <= limits.choiceValue &&
      choices.findIndex((other) => other.value === value) === index,
  )
  const options = usable
    .slice(0, limits.menuChoices)
    .map(({ label, value }) => ({ text: plain(label, limits.choiceLabel), value }))
  const chosen = usable.find(({ isChosen }) => isChosen === true)
  return { options, initial: options.find(({ value }) => value === chosen?.value) }
}
