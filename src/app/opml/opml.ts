import { existsSync } from 'node:fs'
import { listedFeeds, planImport, planLines } from '#commands/manage/opml-plan.ts'
import { readSourceList } from '#feeds/index.ts'
import { openStore } from '#storage/index.ts'
import { writeOpml } from '#text/write-opml.ts'
import { changePhrases, problemLines } from '#wording/changes.ts'
import { opmlPhrases } from '#wording/opml.ts'
import type { Printing } from '#app/archive/archive-commands.ts'
import { systemClock } from '#app/clock.ts'
import { digest } from '#app/digest.ts'
import { writeWhole } from '#app/init/init-files.ts'
import type { Opened } from '#app/open-configuration.ts'
import { readBytes } from '#app/read-input.ts'
import { createLog } from '#app/log.ts'
import { openSettingsDesk } from '#app/settings/settings-desk.ts'

type Listing = Pick<Opened, 'configuration' | 'file'> & Printing

const BY = { platform: 'terminal', userId: 'terminal' }

/**
 * Shows what is new in a list of sources, and with `isKept` adds it, as if it had been set in a channel. Answers the exit code: 2 where
 * the file is no such list, 1 where something is not kept.
 */
export async function importOpml(
  { file: path, isKept }: { readonly file: string; readonly isKept: boolean },
  { configuration, file, print, printError }: Listing,
): Promise<number> {
  const { locale, privateHosts, storePath } = configuration
  const phrases = opmlPhrases(locale)
  const list = await readSourceList(await readBytes(path), privateHosts)
  if (list.kind === 'failed') {
    printError(phrases.unreadable(list.reason[locale]))
    return 2
  }
  const plan = planImport(configuration, list)
  for (const line of planLines(plan, locale)) print(line)
  if (plan.added.length === 0) print(phrases.nothingNew)
  else if (!isKept) print(phrases.howToSave)
  if (plan.added.length === 0 || !isKept) return 0
  const store = await openStore({ path: storePath, digest })
  try {
    const desk = await openSettingsDesk({
      file,
      store: store.settings,
      now: () => systemClock.now(),
      log: createLog({ level: 'warn', secrets: [] }),
      tell: () => [],
      replace: () => undefined,
    })
    const outcome = await desk.changeAll(plan.added, BY)
    if (outcome.kind === 'kept') print(`${phrases.added(plan.added.length)} ${phrases.afterRestart}`)
    else printError(changePhrases(locale).refused(problemLines(outcome.problems, locale)))
    return outcome.kind === 'kept' ? 0 : 1
  } finally {
    await store.close()
  }
}

/** Prints all sources as an OPML file, or writes them into one that is not there yet; answers 1 where there is one. */
export async function exportOpml(
  path: string | null,
  { configuration, print, printError }: Pick<Listing, 'configuration' | keyof Printing>,
): Promise<number> {
  const { feeds, locale } = configuration
  const phrases = opmlPhrases(locale)
  const text = writeOpml(phrases.title, listedFeeds(feeds))
  if (path === null) {
    print(text.trimEnd())
    return 0
  }
  if (existsSync(path)) {
    printError(phrases.fileExists(path))
    return 1
  }
  await writeWhole(path, text)
  print(phrases.exported(feeds.length))
  return 0
}
