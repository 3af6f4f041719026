import type { Command } from 'commander'
import { showForms } from './forms.ts'
import { matchTexts } from './match.ts'
import { terminalLocale } from './open-configuration.ts'
import { printWhole } from './standard-output.ts'

const printError = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Adds the commands that show what queries look for and find. */
export function addQueryCommands(depesza: Command): void {
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
        locale: terminalLocale(),
        print,
      })
    })
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
        locale: terminalLocale(),
        print: printWhole,
        printError,
      })
    })
}
