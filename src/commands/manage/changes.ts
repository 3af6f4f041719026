import type { Invocation, Reply, ReplyButton } from '#domain/reply.ts'
import type { Changer, SettingChange, SettingSection } from '#domain/setting.ts'
import type { SettingOutcome, SettingProblem, SettingsOutcome } from '#ports/settings.ts'
import { changePhrases, problemLines } from '#wording/changes.ts'
import { opmlPhrases } from '#wording/opml.ts'
import { MOST_SOURCES } from './opml-plan.ts'
import { updated } from './drafts.ts'
import { privateReply, sentence, type Answering, type CommandWorld } from '#commands/command.ts'

const UNDO_MS = 15 * 60_000
/** Far more changes than a team makes in that time, a whole import among them. */
const CHANGES_READ = 2 * MOST_SOURCES
const MARK_CHARS = 10

/** Who asks, as the audit notes it. */
export function changerOf({ platform, userId }: Invocation): Changer {
  return { platform, userId }
}

/** What came of a change: `said` with a button that undoes it, or why it was refused. */
export function answerOutcome(
  world: CommandWorld,
  outcome: SettingOutcome | SettingsOutcome,
  { said, locale }: { readonly said: readonly string[]; readonly locale: Invocation['locale'] },
): Reply {
  if (outcome.kind === 'refused') return refusal(outcome.problems, locale)
  const changes = 'changes' in outcome ? outcome.changes : [outcome.change]
  return privateReply([{ kind: 'text', text: said.join('\n') }], [undoButton(world, changes, locale)])
}

/** Why nothing was changed. */
export function refusal(problems: readonly SettingProblem[], locale: Invocation['locale']): Reply {
  return sentence(changePhrases(locale).refused(problemLines(problems, locale)), 'asked-wrongly')
}

function undoButton(
  world: CommandWorld,
  changes: readonly SettingChange[],
  locale: Invocation['locale'],
): ReplyButton {
  return {
    label: changePhrases(locale).undo,
    action: `undo:${markOf(world, changes.at(-1))}.${changes.length}`,
  }
}

/** Leads back to the last of some changes in the audit, so that the button outlives a restart. */
function markOf({ digest }: CommandWorld, change: SettingChange | undefined): string {
  const { at, kind, id, before, after } = change ?? {}
  return digest(JSON.stringify([at, kind, id, before, after])).slice(0, MARK_CHARS)
}

/** Takes back what was changed at once while nothing came after it, for a quarter of an hour; the undoing is a change like any other. */
export const undo: Answering = {
  group: 'manager',
  presses: {
    undo: async (world, { rest }, invocation) => {
      const { locale } = invocation
      const [mark, count = '1'] = rest.split('.')
      const known = await world.store.settings.changes(CHANGES_READ)
      const place = known.findIndex((one) => markOf(world, one) === mark)
      const changes = place < 0 ? [] : known.slice(place, place + Number(count))
      const [last] = changes
      const areAtOnce = changes.length === Number(count) && changes.every(({ at }) => at === last?.at)
      if (last === undefined || !areAtOnce || world.clock.now() - last.at > UNDO_MS)
        return sentence(changePhrases(locale).undoLate, 'asked-wrongly')
      return updated(await takeBack(world, changes, invocation))
    },
  },
}

/** The last that was changed is taken back first. */
async function takeBack(
  world: CommandWorld,
  changes: readonly SettingChange[],
  invocation: Invocation,
): Promise<Reply> {
  const { locale } = invocation
  const wanted = changes.map(({ kind, id, before, after }) => ({ kind, id, section: before, seen: after }))
  const outcome = await world.settings.changeAll(wanted, changerOf(invocation))
  if (outcome.kind === 'kept' && changes.some(({ kind }) => kind === 'topics')) readTopicsAgain(world)
  const names = changes.map(({ id, before, after }) => nameIn(after ?? before, id))
  const said =
    names.length > 1 ? opmlPhrases(locale).undone(names.length) : changePhrases(locale).undone(names.join())
  return answerOutcome(world, outcome, { said: [said], locale })
}

/** What a topic that was changed would have found of late is found by `recent` too. */
export function readTopicsAgain({ readAgain, clock }: CommandWorld): void {
  readAgain(clock.now() - AGAIN_MS)
}

/** As far back as a topic is tried before it is saved. */
export const AGAIN_MS = 7 * 24 * 3_600_000

/** What people call what a section is about; `otherwise` where it has no name. */
export function nameIn(section: SettingSection | null, otherwise = ''): string {
  const name = section?.['name']
  return typeof name === 'string' ? name : otherwise
}
