import type { Bilingual } from '#domain/bilingual.ts'
import type { CommandFamily, CommandInput, CommandOption } from '#ports/dispatcher.ts'

/** A text that may be left out. */
export function textOption(names: Bilingual, summary: Bilingual, isRequired = false): CommandOption {
  return { name: names.en, names, summary, type: 'text', isRequired, hasCompletion: false }
}

/** The topic that is meant, suggested while it is typed. */
export function topicOption(isRequired: boolean): CommandOption {
  const names = { en: 'topic', pl: 'temat' }
  const summary = { en: 'Which topic', pl: 'Który temat' }
  return { ...textOption(names, summary, isRequired), hasCompletion: true }
}

/** What was given for an option; empty where nothing. */
export function givenText(input: CommandInput, option: string): string {
  return String(input[option] ?? '').trim()
}

export const topicFamily: CommandFamily = {
  name: 'topic',
  names: { en: 'topic', pl: 'temat' },
  summary: { en: 'What is watched', pl: 'Co jest śledzone' },
}

/** The source that is meant, suggested while it is typed. */
export function sourceOption(isRequired: boolean): CommandOption {
  const names = { en: 'source', pl: 'źródło' }
  const summary = { en: 'Which source', pl: 'Które źródło' }
  return { ...textOption(names, summary, isRequired), hasCompletion: true }
}

export const sourceFamily: CommandFamily = {
  name: 'source',
  names: { en: 'source', pl: 'źródło' },
  summary: { en: 'Where news comes from', pl: 'Skąd biorą się wiadomości' },
}

export const channelFamily: CommandFamily = {
  name: 'channel',
  names: { en: 'channel', pl: 'kanał' },
  summary: { en: 'What comes to this channel', pl: 'Co przychodzi na ten kanał' },
}

export const expertFamily: CommandFamily = {
  name: 'expert',
  names: { en: 'expert', pl: 'ekspert' },
  summary: { en: 'Whose words the team trusts', pl: 'Czyim słowom ufa zespół' },
}

export const opmlFamily: CommandFamily = {
  name: 'opml',
  names: { en: 'opml', pl: 'opml' },
  summary: { en: 'Lists of sources of other readers', pl: 'Listy źródeł innych czytników' },
}

export const configFamily: CommandFamily = {
  name: 'config',
  names: { en: 'config', pl: 'konfiguracja' },
  summary: { en: 'The configuration', pl: 'Konfiguracja bota' },
}
