import { sentence, type CommandWorld } from '#commands/command.ts'
import { findNamed, nearestNames, type Named } from '#commands/find-name.ts'
import { unquoted } from '#commands/pieces.ts'
import type { Locale } from '#domain/locale.ts'
import type { Reply } from '#domain/reply.ts'
import type { SettingKind, SettingSection } from '#domain/setting.ts'
import { changePhrases, problemLines } from '#wording/changes.ts'

const MOST_NAMED = 10

/** Works with the one that is meant, or answers with the three nearest names; where none was given, with those that there are. */
export async function withNamed(
  { asked, locale }: { readonly asked: string; readonly locale: Locale },
  candidates: readonly Named[],
  work: (named: Named) => Promise<Reply>,
): Promise<Reply> {
  const name = unquoted(asked)
  const named = findNamed(name, candidates)
  if (named !== null) return work(named)
  const phrases = changePhrases(locale)
  const said =
    name === ''
      ? phrases.nameMissing(candidates.slice(0, MOST_NAMED).map((one) => one.name))
      : phrases.unknown(name, nearestNames(name, candidates))
  return sentence(said, 'asked-wrongly')
}

/** That the file declares it, with the line that says so; `key` stands in its section. */
export function lockedByFile(
  { settings }: CommandWorld,
  { kind, named, key }: { readonly kind: SettingKind; readonly named: Named; readonly key: string },
  locale: Locale,
): Reply {
  const declared = settings.declared(kind, named.id)?.[key] ?? named.name
  const problems = settings.check({ kind, id: named.id, section: { [key]: declared } })
  const [problem = ''] = problemLines(problems, locale)
  return sentence(changePhrases(locale).locked(named.name, problem), 'asked-wrongly')
}

/** What a channel has set of it; null where none has. */
export function settingOf({ settings }: CommandWorld, kind: SettingKind, id: string): SettingSection | null {
  return settings.settings().find((one) => one.kind === kind && one.id === id)?.section ?? null
}
