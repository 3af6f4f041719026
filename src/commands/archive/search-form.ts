import type { Form } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import { framePhrases } from '#wording/frame.ts'
import { privateReply, type Shortcut } from '#commands/command.ts'
import { search } from './search.ts'

const PERIODS = ['1h', '24h', '7d', '30d']

/** Opens the search from anywhere. */
export const searchShortcut: Shortcut = {
  name: 'search',
  names: { en: 'Search the dispatches', pl: 'Szukaj w depeszach' },
  summary: { en: 'Search the texts of the archive', pl: 'Szukanie w treści archiwum' },
  group: 'reader',
  action: 'form-search',
  presses: {
    'form-search': async (_world, _pressed, { locale }) => {
      const form = searchForm(locale)
      return { ...privateReply([{ kind: 'text', text: framePhrases(locale).noForms }]), form }
    },
  },
  submits: {
    search: async (world, { values }, invocation) => {
      const words = `${String(values['query'] ?? '')} from:${String(values['since'] ?? '')}`
      return { kind: 'reply', reply: await search.run(world, search.readText(words), invocation) }
    },
  },
}

function searchForm(locale: Locale): Form {
  const phrases = framePhrases(locale)
  return {
    title: phrases.searchTitle,
    action: 'search',
    submit: phrases.searchSubmit,
    fields: [
      {
        name: 'query',
        label: phrases.searchFor,
        hint: phrases.searchForHint,
        isRequired: true,
        kind: 'text',
        maxChars: 250,
      },
      {
        name: 'since',
        label: phrases.searchSince,
        isRequired: true,
        kind: 'select',
        choices: PERIODS.map((period) => ({ label: period, value: period })),
        initial: '7d',
      },
    ],
  }
}
