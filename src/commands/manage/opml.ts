import { privateReply, sentence, type Command, type CommandWorld } from '#commands/command.ts'
import type { Invocation, Reply } from '#domain/reply.ts'
import type { CommandInput } from '#ports/dispatcher.ts'
import { writeOpml } from '#text/write-opml.ts'
import { changePhrases } from '#wording/changes.ts'
import { opmlPhrases } from '#wording/opml.ts'
import { sourcePhrases } from '#wording/source-changes.ts'
import { answerOutcome, changerOf } from './changes.ts'
import { updated, withDraft } from './drafts.ts'
import { listedFeeds, planImport, planLines } from './opml-plan.ts'
import { givenText, opmlFamily, textOption } from './options.ts'

const shared = { group: 'manager', family: opmlFamily, complete: () => [] } as const
const file = {
  ...textOption({ en: 'file', pl: 'plik' }, { en: 'An OPML file', pl: 'Plik OPML' }),
  type: 'attachment',
} as const
const address = textOption(
  { en: 'address', pl: 'adres' },
  { en: 'Where the file opens without signing in', pl: 'Gdzie plik otwiera się bez logowania' },
)

/** Adds the sources of another reader's list, after a look at what is new in it. */
const importOpml: Command = {
  ...shared,
  name: 'import',
  names: { en: 'import', pl: 'wczytaj' },
  summary: { en: 'Add the sources of a list', pl: 'Dodaj źródła z listy' },
  options: [file, address],
  run: (world, input, invocation) =>
    preview(world, givenText(input, 'file') || givenText(input, 'address'), invocation),
  readText: (words): CommandInput => ({ address: words.trim().replace(/^<([^|>]*)(?:\|[^>]*)?>$/u, '$1') }),
  presses: {
    'opml-add': (world, { rest }, invocation) =>
      withDraft(world, { kind: 'opml', rest, invocation }, async ({ added }) => {
        const { locale } = invocation
        const wanted = added.map((setting) => ({ ...setting, seen: null }))
        const outcome = await world.settings.changeAll(wanted, changerOf(invocation))
        const said = [opmlPhrases(locale).added(added.length), sourcePhrases(locale).firstPoll]
        return updated(answerOutcome(world, outcome, { said, locale }))
      }),
    'opml-drop': async (_world, _pressed, { locale }) => updated(sentence(changePhrases(locale).dropped)),
  },
}

/** Hands the sources over as a file that other readers take. */
const exportOpml: Command = {
  ...shared,
  name: 'export',
  names: { en: 'export', pl: 'zapisz' },
  summary: { en: 'All sources as an OPML file', pl: 'Wszystkie źródła w pliku OPML' },
  options: [],
  readText: () => ({}),
  run: async ({ configuration }, _input, { locale }) => {
    const phrases = opmlPhrases(locale)
    const text = writeOpml(phrases.title, listedFeeds(configuration.feeds))
    return {
      ...sentence(phrases.exported(configuration.feeds.length)),
      file: { name: 'depesza.opml', text, otherwise: phrases.onTerminal },
    }
  },
}

/** The commands on lists of sources, in the order in which `help` lists them. */
export const opmlCommands: readonly Command[] = [importOpml, exportOpml]

async function preview(world: CommandWorld, asked: string, invocation: Invocation): Promise<Reply> {
  const { locale, platform, userId } = invocation
  const phrases = opmlPhrases(locale)
  if (asked === '') return sentence(phrases.noFile, 'asked-wrongly')
  const list = await world.sourceLists.read(asked)
  if (list.kind === 'failed') return sentence(phrases.unreadable(list.reason[locale]), 'asked-wrongly')
  const plan = planImport(world.configuration, list)
  const { added } = plan
  const nothing = added.length === 0 ? [phrases.nothingNew] : []
  const blocks = [
    { kind: 'heading', text: phrases.heading },
    { kind: 'text', text: [...planLines(plan, locale), ...nothing].join('\n') },
  ] as const
  if (added.length === 0) return privateReply(blocks)
  const key = world.drafts.keep({ kind: 'opml', platform, userId, added })
  return privateReply(blocks, [
    { label: phrases.add(added.length), action: `opml-add:${key}`, style: 'primary' },
    { label: changePhrases(locale).cancel, action: `opml-drop:${key}` },
  ])
}
