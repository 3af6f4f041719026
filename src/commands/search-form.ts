import type { Form } from '#domain/form.ts'
import type { Locale } from '#domain/locale.ts'
import { framePhrases } from '#wording/frame.ts'
import { privateReply, type Shortcut } from './command.ts'
import { recent } from './recent.ts'
import { readRecentText } from './recent-input.ts'

const PERIODS = ['1h', '24h', '7d', '30d']

/** Opens the search from anywhere; what is found is the list of `recent`. */
export const searchShortcut: Shortcut = {
  name: 'search',
  names: { en: 'Search the dispatches', pl: 'Szukaj w depeszach' },
  summary: { en: 'Recent items of a topic or a source', pl: 'Ostatnie artykuły tematu lub źródła' },
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
      const words = `${String(values['query'] ?? '')} ${String(values['since'] ?? '')}`
      return { kind: 'reply', reply: await recent.run(world, readRecentText(words), invocation) }
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
        isRequired: false,
        kind: 'text',
        maxChars: 100,
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
