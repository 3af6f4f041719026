import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { bothStandardInput } from '#app/bad-input.ts'
import type { DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'
import { explain } from './explain.ts'
import { explainItem } from './explain-item.ts'
import { showForms } from './forms.ts'
import { matchTexts } from './match.ts'
import { knowledgeOf, openConfiguration, readTopics } from '#app/open-configuration.ts'
import { print, printError, printWhole } from '#app/standard-output.ts'

/** Adds the commands that show what queries look for and find. */
export function addQueryCommands(depesza: Command): void {
  addForms(depesza)
  addMatch(depesza)
  addExplain(depesza)
}

function addForms(depesza: Command): void {
  depesza
    .command('forms')
    .description('what each term of a query is taken for, with every form that is looked for')
    .argument(
      '<query...>',
      "queries, each in quotation marks of the shell: 'broń jądrowa' '\"umowa o pracę\"'",
    )
    .option('--json', 'print JSON')
    .action(async (queries: readonly string[], flags: { json?: boolean }) => {
      process.exitCode = await showForms({
        queries,
        isJson: flags.json === true,
        ...(await dictionariesOf(depesza)),
        print,
      })
    })
}

function addMatch(depesza: Command): void {
  depesza
    .command('match')
    .description('every find of many queries in many texts')
    .requiredOption('--topics <file>', 'JSON lines of { id, query }, or "-" for standard input')
    .requiredOption(
      '--texts <file>',
      'JSON lines of { id, text, title?, language?, source? }, or "-" for standard input',
    )
    .option('--json', 'print JSON lines of { topic, text, start, end, form, term }; offsets are UTF-16 units')
    .action(async (flags: { topics: string; texts: string; json?: boolean }) => {
      process.exitCode = await matchTexts({
        ...flags,
        isJson: flags.json === true,
        ...(await dictionariesOf(depesza)),
        print: printWhole,
        printError,
      })
    })
}

/** What the configuration says of dictionaries; without one the best that is installed serves. */
async function dictionariesOf(depesza: Command): Promise<DictionaryKnowledge> {
  const { config } = depesza.opts<{ config: string }>()
  const { dictionary, homographs, storePath, locale } = knowledgeOf(
    await openConfiguration(config, { isOptional: true }),
  )
  return { dictionary, homographs, storePath, locale }
}

type ExplainFlags = {
  readonly topics?: string
  readonly topic?: string
  readonly source?: string
  readonly live?: boolean
}

function addExplain(depesza: Command): void {
  depesza
    .command('explain')
    .description(
      'the way of an archived article into each channel; of any other text, why it matches each topic or not',
    )
    .argument(
      '<input>',
      'an address, an id or how a title begins, in the archive; else a file, an address, or "-" for standard input',
    )
    .option('--live', 'read the text anew, and say why it matches each topic or not')
    .option('--topics <file>', 'the topics to look for: YAML or JSON, as in depesza.yaml')
    .option('--topic <name>', 'only this topic, by its name or id')
    .option('--source <name>', 'the feed that the article comes from, for queries with source:')
    .action(async (input: string, flags: ExplainFlags) => {
      if (input === '-' && flags.topics === '-') throw bothStandardInput('explain')
      const { config } = depesza.opts<{ config: string }>()
      const opened = await openConfiguration(config, { isOptional: true })
      if (opened !== null && isOfArchive(input, flags) && (await explainItem(input, { ...opened, print })))
        return
      const knowledge = knowledgeOf(opened)
      process.exitCode = await explain({
        ...knowledge,
        ...(flags.topics === undefined ? {} : { topics: await readTopics(flags.topics) }),
        input,
        topic: flags.topic ?? null,
        source: flags.source ?? null,
        print,
      })
    })
}

/** Whoever names topics, asks to read anew or has such a file wants to know of a text, and not of what became of it. */
function isOfArchive(input: string, { live, topics, topic, source }: ExplainFlags): boolean {
  const isOfText = live === true || topics !== undefined || topic !== undefined || source !== undefined
  return !isOfText && input !== '-' && !existsSync(input)
}
