import type { Command } from 'commander'
import { bothStandardInput } from '#app/bad-input.ts'
import type { DictionaryKnowledge } from '#app/dictionaries/dictionaries.ts'
import { explain } from './explain.ts'
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

type ExplainFlags = { readonly topics?: string; readonly topic?: string; readonly source?: string }

function addExplain(depesza: Command): void {
  depesza
    .command('explain')
    .description('why an article matches each topic or not')
    .argument('<input>', 'a file, an address, or "-" for standard input')
    .option('--topics <file>', 'the topics to look for: YAML or JSON, as in depesza.yaml')
    .option('--topic <name>', 'only this topic, by its name or id')
    .option('--source <name>', 'the feed that the article comes from, for queries with source:')
    .action(async (input: string, flags: ExplainFlags) => {
      if (input === '-' && flags.topics === '-') throw bothStandardInput('explain')
      const { config } = depesza.opts<{ config: string }>()
      const knowledge = knowledgeOf(await openConfiguration(config, { isOptional: true }))
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
