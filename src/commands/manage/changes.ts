import type { Invocation, Reply, ReplyButton } from '#domain/reply.ts'
import type { Changer, SettingChange, SettingSection } from '#domain/setting.ts'
import type { SettingOutcome, SettingProblem } from '#ports/settings.ts'
import { changePhrases, problemLines } from '#wording/changes.ts'
import { privateReply, sentence, type Answering, type CommandWorld } from '#commands/command.ts'

const UNDO_MS = 15 * 60_000
/** Far more changes than a team makes in that time. */
const CHANGES_READ = 100
const MARK_CHARS = 10

/** Who asks, as the audit notes it. */
export function changerOf({ platform, userId }: Invocation): Changer {
  return { platform, userId }
}

/** What came of a change: `said` with a button that undoes it, or why it was refused. */
export function answerOutcome(
  world: CommandWorld,
  outcome: SettingOutcome,
  { said, locale }: { readonly said: readonly string[]; readonly locale: Invocation['locale'] },
): Reply {
  if (outcome.kind === 'refused') return refusal(outcome.problems, locale)
  return privateReply([{ kind: 'text', text: said.join('\n') }], [undoButton(world, outcome.change, locale)])
}

/** Why nothing was changed. */
export function refusal(problems: readonly SettingProblem[], locale: Invocation['locale']): Reply {
  return sentence(changePhrases(locale).refused(problemLines(problems, locale)), 'asked-wrongly')
}

function undoButton(world: CommandWorld, change: SettingChange, locale: Invocation['locale']): ReplyButton {
  return { label: changePhrases(locale).undo, action: `undo:${markOf(world, change)}` }
}

/** Leads back to a change in the audit, so that the button outlives a restart. */
function markOf({ digest }: CommandWorld, { at, kind, id, before, after }: SettingChange): string {
  return digest(JSON.stringify([at, kind, id, before, after])).slice(0, MARK_CHARS)
}

/** Takes a change back while nothing came after it, for a quarter of an hour; the undoing is a change like any other. */
export const undo: Answering = {
  group: 'manager',
  presses: {
    undo: async (world, { rest }, invocation) => {
      const { locale } = invocation
      const changes = await world.store.settings.changes(CHANGES_READ)
      const change = changes.find((one) => markOf(world, one) === rest)
      if (change === undefined || world.clock.now() - change.at > UNDO_MS)
        return sentence(changePhrases(locale).undoLate, 'asked-wrongly')
      return { ...(await takeBack(world, change, invocation)), isUpdate: true }
    },
  },
}

async function takeBack(world: CommandWorld, change: SettingChange, invocation: Invocation): Promise<Reply> {
  const { kind, id, before, after } = change
  const by = changerOf(invocation)
  const outcome =
    before === null
      ? await world.settings.remove({ kind, id }, by, after)
      : await world.settings.put({ kind, id, section: before }, by, after)
  if (outcome.kind === 'kept' && kind === 'topics') readTopicsAgain(world)
  const said = [changePhrases(invocation.locale).undone(nameIn(after ?? before, id))]
  return answerOutcome(world, outcome, { said, locale: invocation.locale })
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
