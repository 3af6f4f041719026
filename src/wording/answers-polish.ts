import type { Answers } from './answer-phrases.ts'
import { countPolish } from './plural.ts'

const ARTICLES = ['artykuł', 'artykuły', 'artykułów'] as const

export const polishAnswers: Answers = {
  recentHeading: (scope, count, page) => `${scope.join(' · ')} · ${countPolish(count, ARTICLES)}${page}`,
  page: (from, to) => ` · pozycje ${from}–${to}`,
  since: (when) => `od ${when}`,
  everyTopic: 'wszystkie tematy',
  nothingRecent: 'Nic nowego w tym zakresie.',
  newestArticle: (age) => `Ostatni artykuł w archiwum: ${age}.`,
  noArticles: 'Archiwum jest jeszcze puste.',
  feedsWorking: (working, all) => `Źródła: działa ${working} z ${all}.`,
  next: 'Dalej ▶',
  first: '⏮ Od początku',
  share: 'Udostępnij',
  unknownCommand: (word, near) => `Nie znam polecenia „${word}”. Może: ${near}? Lista: /depesza pomoc`,
  unknownName: (word, near) => `Nie znam tematu ani źródła „${word}”. Najbliższe: ${near.join(', ')}.`,
  badSince: (word) => `Nie rozumiem okresu „${word}”. Podaj np. 1h, 24h albo 7d (najwyżej 90d).`,
  badLanguage: (word) => `Nie znam języka „${word}”. Podaj kod z dwóch liter: pl, en, uk, be, ru…`,
  badLimit: (word) => `Liczba pozycji „${word}” musi być od 1 do 25.`,
  tooLong: (most) => `Pytanie może mieć najwyżej ${most} znaków.`,
  staleButton: 'Ten przycisk jest nieaktualny. Uruchom ponownie /depesza ostatnie.',
  noQuotes: 'W tym artykule nie ma cytatów.',
  quotesHeading: (title, count) => `${countPolish(count, ['cytat', 'cytaty', 'cytatów'])}: ${title}`,
  moreQuotes: (count) => `…i jeszcze ${countPolish(count, ['cytat', 'cytaty', 'cytatów'])} w artykule.`,
  sourcesHeading: (title, count) => `${countPolish(count, ['źródło', 'źródła', 'źródeł'])}: ${title}`,
  failed: 'Coś poszło nie tak; szczegóły są w dzienniku bota. Spróbuj jeszcze raz za chwilę.',
  notRunningYet: 'Depesza jeszcze nie działa: właśnie jest podłączana. Uruchom ją: npm start',
  elsewhere: 'Niestety, Depesza odpowiada tylko tam, gdzie pracuje jej zespół.',
  notYet: 'Depesza nie może teraz odpowiedzieć. Spróbuj jeszcze raz za chwilę.',
  helpHeading: 'Depesza: polecenia',
  helpHint: 'Odpowiedzi widzisz tylko Ty, dopóki ich nie udostępnisz.',
  statusHeading: (version) => `Depesza ${version}: stan`,
  lastPoll: (age) => `Ostatnie sprawdzenie źródeł: ${age}.`,
  neverPolled: 'Źródeł jeszcze nie sprawdzano.',
  articlesStored: (count) => `Ostatnia doba: ${countPolish(count, ARTICLES)} w archiwum.`,
  outbox: (waiting, unsure, held) =>
    `Do wysłania: ${waiting}, do wyjaśnienia: ${unsure}, wstrzymane: ${held}.`,
  parkedChannel: ({ channel, reason, age, waiting }) =>
    `⏸ ${channel}: ${reason} (${age}); ${countPolish(waiting, ['wiadomość czeka', 'wiadomości czekają', 'wiadomości czeka'])} na: npm run depesza -- resume ${channel}`,
  quietNow: (channel, until) => `🌙 ${channel}: cisza do ${until}`,
  heldFor: (channel, count) =>
    `${channel}: ${countPolish(count, ['artykuł czeka', 'artykuły czekają', 'artykułów czeka'])} na zestawienie`,
  muted: (line) => `🔇 ${line}`,
  moreMuted: (count) => `…i jeszcze ${countPolish(count, ['wyciszenie', 'wyciszenia', 'wyciszeń'])}`,
  markedRepeats: (count) =>
    `Wysłane z dopiskiem „możliwe powtórzenie”: ${countPolish(count, ['wiadomość', 'wiadomości', 'wiadomości'])}.`,
  platformsOn: (names) => `Włączone: ${names}.`,
  rules: (names) => `Reguły, rozstrzyga pierwsza pasująca: ${names.join('; ')}.`,
  feedFails: (name, reason, since) => `✗ ${name}: ${reason} (po raz pierwszy: ${since})`,
  feedStopped: (name, reason) => `✗ ${name}: ${reason} (już nie sprawdzany)`,
  feedMoved: (name, from, to) => `→ ${name}: czytany pod ${to}, już nie pod ${from}; wpisz nowy adres`,
  moreFailing: (count) => `…i jeszcze ${countPolish(count, ['źródło', 'źródła', 'źródeł'])} z błędem`,
  silent: (name, age) => `… ${name}: cisza, ostatnio słychać: ${age}`,
  nextDigest: (channel, when) => `Następny przegląd na kanale ${channel}: ${when}.`,
  andMore: (count) => `…i jeszcze ${count}`,
}
