import type { Command } from 'commander'
import type { Printing } from './archive-commands.ts'
import { openConfiguration } from '#app/open-configuration.ts'
import { showQuotations, type QuotesFlags } from './quotes.ts'
import { showFeedback, type FeedbackFlags } from './feedback.ts'
import { showRecent } from './recent.ts'
import { showDigest, type DigestFlags } from './show-digest.ts'
import { showSearch, type SearchFlags } from './search.ts'

/** Adds the commands that answer from the archive as the slash commands do: `recent`, `search`, `quotes` and `feedback`; and `digest`, which shows what a channel's would be. */
export function addArchiveAnswers(depesza: Command, printing: Printing): void {
  addSearch(depesza, printing)
  addFeedback(depesza, printing)
  const { print, printError } = printing
  const configPath = () => depesza.opts<{ readonly config: string }>().config
  depesza
    .command('recent')
    .description('recent items from the archive, as the slash command answers them')
    .argument('[words...]', 'what to show, in any order: topic, source, period, number ("białoruś 24h 5")')
    .action(async (words: readonly string[]) => {
      const opened = await openConfiguration(configPath())
      process.exitCode = await showRecent(words.join(' '), { ...opened, print })
    })
  depesza
    .command('digest')
    .description('what a digest of the channel would say now; sends nothing')
    .option('--channel <address>', 'a channel of the configuration: slack:C0123ABCD; by default every topic')
    .option('--since <period>', 'how far back: 24h, 7d', '24h')
    .action(async (flags: DigestFlags) => {
      const opened = await openConfiguration(configPath())
      process.exitCode = await showDigest(flags, { ...opened, print, printError })
    })
  depesza
    .command('quotes')
    .description('quotations from the archive, the newest article first, each with the link to its words')
    .option('--person <name>', 'who is quoted, in any form: "Kłysiński", "Kamila Kłysińskiego", klysinski')
    .option('--topic <name>', 'only articles of this topic, by its name or id')
    .option('--since <when>', 'from: a period (7d), or the start of a day, month or year (2024-12-06, 2024)')
    .option('--until <when>', 'to: a period ago, or the end of a day, month or year')
    .option('--standing <standing>', 'only speakers of this standing: expert, official …')
    .option('--limit <number>', 'how many on a page: 1 to 1000, 10 if not given')
    .option('--page <number>', 'which page')
    .option('--json', 'print JSON; offsets are UTF-16 units into the stored text of the article')
    .action(async (flags: QuotesFlags) => {
      const opened = await openConfiguration(configPath())
      process.exitCode = await showQuotations(flags, { ...opened, print, printError })
    })
}

function addSearch(depesza: Command, { print, printError }: Printing): void {
  depesza
    .command('search')
    .description('articles of the archive in which a query is found, the best first (docs/query-language.md)')
    .argument('<query...>', 'what to look for, in the query language of the topics')
    .option('--from <when>', 'from: a period (7d), or the start of a day, month or year (2024-12-06, 2024)')
    .option('--to <when>', 'to: a period ago, or the end of a day, month or year')
    .option('--source <name>', 'only articles of this source, by its name or id')
    .option('--topic <name>', 'only articles of this topic, by its name or id')
    .option('--person <name>', 'who is quoted or named, in any form: "Kłysiński", "Kamila Kłysińskiego"')
    .option('--limit <number>', 'how many: 1 to 50, 10 if not given')
    .option('--json', 'print JSON; offsets are UTF-16 units into the stored text of the article')
    .action(async (words: readonly string[], flags: SearchFlags) => {
      const opened = await openConfiguration(depesza.opts<{ readonly config: string }>().config)
      process.exitCode = await showSearch(words.join(' '), flags, { ...opened, print, printError })
    })
}

function addFeedback(depesza: Command, printing: Printing): void {
  depesza
    .command('feedback')
    .description('how relevant alerts were, by topic and form, as readers say')
    .option('--days <number>', 'of how many days: 1 to 365', '30')
    .option('--json', 'print JSON')
    .action(async (flags: FeedbackFlags) => {
      const opened = await openConfiguration(depesza.opts<{ readonly config: string }>().config)
      process.exitCode = await showFeedback(flags, { ...opened, ...printing })
    })
}
