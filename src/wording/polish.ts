import type { FollowUpReason, Notice } from '#domain/message.ts'
import { isFeedEvent, polishFeedEvent } from './feed-events.ts'
import type { Phrases } from './phrases.ts'
import { isSilenceEvent, polishSilence } from './silence.ts'
import { platformName } from './platform-name.ts'
import { auditEvent, isAuditEvent } from './audit-events.ts'
import { countPolish } from './plural.ts'

export const polish: Phrases = {
  sampleMark: 'PRZYKŁAD',
  earlierMark: 'wcześniejsze',
  repeatMark: 'możliwe powtórzenie',
  severityMarks: { important: 'WAŻNE', urgent: 'PILNE' },
  automaticSummary: 'skrót automatyczny',
  teaserOnly: 'tylko zapowiedź z kanału',
  pageMissing: 'tylko zapowiedź z kanału: strony artykułu nie udało się pobrać',
  shortened: 'skrócono',
  why: 'Dlaczego',
  sources: 'Źródła',
  inTitle: 'tytuł',
  open: 'Otwórz',
  quotesButton: (count) => `Cytaty (${count})`,
  sourcesButton: (count) => `Źródła (${count})`,
  mute: 'Wycisz ▾',
  follow: 'Obserwuj ▾',
  notRelevant: 'Nietrafne',
  published: 'Opublikowano',
  firstSeen: 'Zauważono',
  untitled: '(bez tytułu)',
  standings: {
    expert: 'ekspert',
    official: 'urzędnik',
    spokesperson: 'rzecznik',
    witness: 'świadek',
    media: 'media',
    document: 'dokument',
    other: '',
  },
  unnamedSpeaker: 'rozmówca bez ustalonego nazwiska',
  unnamedRole: (role) => `${role} (nazwisko nieustalone)`,
  sourceTypes: {
    agency: 'agencja',
    government: 'strona rządowa',
    independent: 'media niezależne',
    public: 'media publiczne',
    state: 'media państwowe',
    'think-tank': 'ośrodek analityczny',
    trade: 'media branżowe',
    aggregator: 'agregator',
  },
  corrected: 'SPROSTOWANIE',
  retractedBy: (source) => `WYCOFANE (${source})`,
  wire: (agencies) => agencies.join(' za '),
  updated: (time) => `aktualizacja ${time}`,
  amended: (time) => `poprawiono ${time}`,
  amendedMark: 'POPRAWIONO',
  note: 'Uwaga',
  withdrawn: 'WYCOFANO',
  withdrawnAt: (time) => `Ten alert wycofano: ${time}.`,
  withdrawnReason: (reason) => `Powód: ${reason}`,
  outlets: (count) => countPolish(count, ['źródło', 'źródła', 'źródeł']),
  followUp: describeFollowUp,
  listTitle: (count) =>
    `Ponad limit kanału: ${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])} w jednym zestawieniu`,
  lateListTitle: (count) =>
    `Zaległe: ${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])} z czasu, gdy kanał był niedostępny`,
  nightListTitle: (count) => `W nocy: ${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])}`,
  quietListTitle: (count) => `W czasie ciszy: ${countPolish(count, ['artykuł', 'artykuły', 'artykułów'])}`,
  omitted: (count) => `…i jeszcze ${count}: /depesza ostatnie`,
  minutesAgo: (count) => `${count} min temu`,
  hoursAgo: (count) => `${count} godz. temu`,
  daysAgo: (count) => `${countPolish(count, ['dzień', 'dni', 'dni'])} temu`,
  justNow: 'przed chwilą',
  notice: describeNotice,
}

function describeFollowUp(reason: FollowUpReason, outlets: number): string {
  switch (reason) {
    case 'quotation':
      return 'Nowy głos'
    case 'news':
      return 'Co nowego'
    case 'correction':
      return 'SPROSTOWANIE'
    case 'retraction':
      return 'WYCOFANE'
    case 'sources':
      return `Już ${countPolish(outlets, ['źródło', 'źródła', 'źródeł'])}`
    case 'official':
      return 'Źródło oficjalne'
  }
}

function describeNotice(event: Notice['event']): string {
  if (isFeedEvent(event)) return polishFeedEvent(event)
  if (isAuditEvent(event)) return auditEvent(event, 'pl')
  if (isSilenceEvent(event)) return polishSilence(event)
  switch (event.name) {
    case 'channel-refused':
      return `Nie można pisać na kanale ${event.destination}: ${event.reason}. Wiadomości do tego kanału czekają, aż go wznowisz: npm run depesza -- resume ${event.destination}`
    case 'token-refused':
      return `${platformName(event.platform)} odrzuca token, więc nic tam nie wychodzi: ${event.reason}. Wiadomości czekają; token jest sprawdzany co jakiś czas.`
    case 'message-refused':
      return `Kanał ${event.destination} nie przyjmuje wiadomości „${event.title}”, więc nie zostanie ona wysłana: ${event.reason}`
    case 'delivery-unknown':
      return `Nie wiadomo, czy „${event.title}” dotarło na kanał ${event.destination}; wiadomość wstrzymano. Sprawdź kanał, potem: npm run depesza -- held`
    case 'store-restored':
      return `Baza jest starsza niż ostatnia praca bota: przywrócono kopię. To, co jest teraz w kanałach RSS, zostanie zapisane bez alertów. ${countPolish(event.doubtful, ['wiadomość sprawdzam w historii kanału, zanim ją wyślę', 'wiadomości sprawdzam w historii kanałów, zanim je wyślę', 'wiadomości sprawdzam w historii kanałów, zanim je wyślę'])}; ${countPolish(event.dropped, ['inna nie zostanie wysłana', 'inne nie zostaną wysłane', 'innych nie zostanie wysłanych'])}.`
    case 'test-alert':
      return 'Depesza działa: to jest wiadomość próbna. Prawdziwe alerty pojawią się w tym kanale.'
  }
}
