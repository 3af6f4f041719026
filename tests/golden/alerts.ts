import type { Source } from '#domain/feed.ts'
import type { Alert, QuoteCard } from '#domain/message.ts'
import { builtAt, spanOf } from '../builders.ts'
import type { GoldenNewsroom } from './newsroom.ts'
import type { Scene, Shown, Story, Viewing } from './scene.ts'

const MINUTE_MS = 60_000

const zaria: Source = { name: 'Zaria', type: 'state', country: 'BY' }
const agency: Source = { name: 'Północna Agencja Informacyjna', type: 'agency', country: 'PL' }
const kurier: Source = { name: 'Kurier Graniczny', type: 'independent', country: 'PL' }

/** The alert that the sample newsroom's article of this address raised, as it was posted first. */
export function newsroomAlert({ sent }: GoldenNewsroom, slug = 'umowa-o-magazynach'): Alert {
  const found = sent.find(
    ({ kind, message }) =>
      kind === 'post' && message.kind === 'alert' && message.url?.endsWith(slug) === true,
  )
  if (found?.message.kind !== 'alert') throw new Error(`the newsroom raised no alert of ${slug}`)
  return found.message
}

type Change = Partial<Alert> | ((alert: Alert, viewing: Viewing) => Partial<Alert>)

function alertScene(
  name: string,
  change: Change = {},
  operation: Extract<Shown, { kind: 'message' }>['operation'] = {},
): Scene {
  return {
    name,
    show: (newsroom, viewing) => {
      const alert = { ...newsroomAlert(newsroom), locale: viewing.locale }
      const changed = typeof change === 'function' ? change(alert, viewing) : change
      return { kind: 'message', message: { ...alert, ...changed }, operation }
    },
  }
}

function speaking(name: string, role: string | null, organisation: string | null): QuoteCard['speaker'] {
  return { name, role, organisation, standing: 'expert' }
}

const fiveQuotes: readonly QuoteCard[] = [
  {
    text: 'Teraz broń dostaje meldunek na stałe i własną ochronę',
    isShortened: false,
    speaker: speaking('Radosław Kłosiński', 'analityk', 'Instytut Studiów Granicznych'),
    unnamed: null,
  },
  {
    text: 'Nie widzę w tym […] nic poza próbą zastraszenia sąsiadów',
    isShortened: true,
    speaker: speaking('Kazimierz Wrona', 'gen.', null),
    unnamed: null,
  },
  {
    text: 'Dokument zna tylko kilka osób',
    isShortened: false,
    speaker: null,
    unnamed: { role: 'dyplomata z Mińska', standing: 'other' },
  },
  {
    text: 'Strony zobowiązują się do wspólnej ochrony magazynów',
    isShortened: false,
    speaker: null,
    unnamed: { role: 'projekt umowy', standing: 'document' },
  },
  {
    text: 'Odpowiemy, gdy przeczytamy dokument',
    isShortened: false,
    speaker: { name: 'Jan Modry', role: 'rzecznik MSZ', organisation: 'MSZ', standing: 'spokesperson' },
    unnamed: null,
  },
]

const grown = (alert: Alert): Partial<Alert> => ({
  updatedAt: builtAt,
  sources: [
    ...alert.sources,
    { source: agency, url: null, at: builtAt - 8 * MINUTE_MS },
    { source: zaria, url: null, at: builtAt - 5 * MINUTE_MS },
    {
      source: { ...kurier, name: 'Głos Pogranicza' },
      url: null,
      at: builtAt - 2 * MINUTE_MS,
      wire: [agency.name],
    },
    {
      source: { ...kurier, name: 'Echo Suwałk' },
      url: null,
      at: builtAt - MINUTE_MS,
      wire: ['PAI', 'Zaria'],
    },
  ],
})

const hebrew = 'מינסק ומוסקבה יחתמו על הסכם בדבר מחסנים משותפים'

const rightToLeft: Partial<Alert> = {
  title: hebrew,
  language: 'he',
  source: { name: 'עיתון הצפון', type: 'independent', country: 'IL' },
  summary: `${hebrew}. Minsk (Mińsk) potwierdza.`,
  highlights: [],
  quotes: [
    {
      text: 'זהו צעד חסר תקדים',
      isShortened: false,
      speaker: { name: 'דניאל כהן', role: 'analityk', organisation: null, standing: 'expert' },
      unnamed: null,
    },
  ],
  quoteCount: 1,
}

const longTitle =
  'Mińsk i Moskwa podpiszą w piątek umowę o wspólnej ochronie magazynów wojskowych, w których może być przechowywana taktyczna broń jądrowa, a opozycja na wygnaniu zapowiada, że nigdy nie uzna dokumentu podpisanego bez zgody parlamentu wybranego w wolnych wyborach'

const hostile: Partial<Alert> = {
  title: '@everyone **Mińsk** <@123456789012345678> <!channel> [bank](https://zly.example) :joy: ```x```',
  source: { ...kurier, name: '<@&99> Kurier _Graniczny_' },
  summary: 'Zobacz <https://zly.example|Mińsk> & @here. ]]> # nie nagłówek > nie cytat',
  highlights: [spanOf('Mińsk', 'Zobacz <https://zly.example|Mińsk> & @here. ]]> # nie nagłówek > nie cytat')],
}

const mentions = { discord: 'role:1180000000000000077', slack: 'group:S0NEWSDESK' } as const

/** Every look of an alert. */
export const alertStories: readonly Story[] = [
  { file: 'alert-compact', scenes: [alertScene('as it is posted')] },
  { file: 'alert-full', scenes: [alertScene('with all that there is room for', { isFull: true })] },
  { file: 'alert-grown', scenes: [alertScene('carried by five outlets by now', grown, { kind: 'edit' })] },
  {
    file: 'alert-corrected-and-withdrawn',
    scenes: (['correction', 'retraction'] as const).map((kind) =>
      alertScene(
        kind,
        (alert) => ({
          ...grown(alert),
          correction: {
            kind,
            title:
              kind === 'correction' ? 'Umowa dotyczy dwóch, a nie trzech baz' : 'Wycofanie depeszy o umowie',
            url: 'https://agencja.example/sprostowanie',
            source: agency,
          },
        }),
        { kind: 'edit' },
      ),
    ),
  },
  {
    file: 'alert-of-state-media',
    scenes: [
      alertScene('its outlet belongs to a state', {
        source: zaria,
        title: 'Umowa o magazynach służy pokojowi',
        sources: [{ source: zaria, url: null, at: builtAt - 5 * MINUTE_MS }],
      }),
    ],
  },
  {
    file: 'alert-urgent-with-a-mention',
    scenes: [
      alertScene('urgent', (_alert, { platform }) => ({ severity: 'urgent', mention: mentions[platform] })),
      alertScene('important, and nobody called', { severity: 'important' }),
    ],
  },
  {
    file: 'alert-without-a-quotation',
    scenes: [
      alertScene('only a teaser, and no date', {
        quotes: [],
        quoteCount: 0,
        isTeaserOnly: true,
        publishedAt: null,
      }),
      alertScene('whose page could not be had', {
        quotes: [],
        quoteCount: 0,
        isTeaserOnly: true,
        isPageMissing: true,
      }),
      alertScene('without a summary, a title and an address', {
        quotes: [],
        quoteCount: 0,
        summary: '',
        highlights: [],
        title: '',
        url: null,
      }),
    ],
  },
  {
    file: 'alert-with-five-quotations',
    scenes: [
      alertScene('compact', { quotes: fiveQuotes, quoteCount: 5 }),
      alertScene('full', { quotes: fiveQuotes, quoteCount: 5, isFull: true }),
      alertScene('full, of one not named', { quotes: fiveQuotes.slice(2, 4), quoteCount: 2, isFull: true }),
    ],
  },
  {
    file: 'alert-with-an-image',
    scenes: [alertScene('for a channel that wants it', { image: 'https://obrazy.example/magazyny.jpg' })],
  },
  { file: 'alert-right-to-left', scenes: [alertScene('in Hebrew', rightToLeft)] },
  {
    file: 'alert-with-a-long-title',
    scenes: [alertScene('longer than any phone shows', { title: longTitle })],
  },
  {
    file: 'alert-with-marks',
    scenes: [
      alertScene(
        'earlier news of the sample newsroom, perhaps a repeat',
        { isEarlier: true, isSample: true },
        { mayRepeat: true },
      ),
    ],
  },
  { file: 'alert-of-a-hostile-feed', scenes: [alertScene('full of markup and mentions', hostile)] },
]
