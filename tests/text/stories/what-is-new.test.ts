import { beforeAll, expect, test } from 'vitest'
import type { LexiconOf } from '#ports/lexicon.ts'
import type { Report } from '#text/stories/report.ts'
import { whatIsNew } from '#text/stories/what-is-new.ts'
import { npmLexicons } from '../../npm-lexicons.ts'

let lexiconOf: LexiconOf

beforeAll(async () => {
  lexiconOf = await npmLexicons()
})

const monday = Date.UTC(2026, 2, 9, 8)
const hourMs = 3_600_000

function report(hours: number, title: string, text = '', language = 'pl'): Report {
  return { id: title, title, text, publishedAt: monday + hours * hourMs, language }
}

function by(source: string, told: Report): Report {
  return { ...told, source }
}

const crash = report(
  0,
  'Wypadek autobusu pod Krosnem, trzy osoby ranne',
  'Autobus zjechał w poniedziałek do rowu. Trzy osoby zostały ranne. Policja szuka kierowcy.',
)

test.each([
  {
    name: 'more are hurt than were',
    later: report(3, 'Bilans rośnie', 'Droga jest zamknięta. Siedem osób jest rannych.'),
    earlier: [crash],
    why: 'number',
    sentence: 'Siedem osób jest rannych.',
  },
  {
    name: 'a number rounded',
    later: report(3, 'Bilans', 'W szpitalach jest blisko 40 rannych.'),
    earlier: [report(0, 'Bilans', 'W wypadku było 38 rannych.')],
    why: null,
  },
  {
    name: 'a step that nobody told of',
    later: report(5, 'Kierowca autobusu zatrzymany', 'Policja odnalazła go u szwagra.'),
    earlier: [crash],
    why: 'step',
    sentence: 'Kierowca autobusu zatrzymany',
  },
  {
    name: 'the step again, in another outlet',
    later: report(6, 'Zatrzymali kierowcę spod Krosna'),
    earlier: [crash, report(5, 'Kierowca autobusu zatrzymany')],
    why: null,
  },
  {
    name: 'a denial',
    later: report(5, 'Przewoźnik dementuje: kierowca był wypoczęty'),
    earlier: [crash],
    why: 'step',
    sentence: 'Przewoźnik dementuje: kierowca był wypoczęty',
  },
  {
    name: 'what happened on the next day',
    later: report(26, 'Po wypadku pod Krosnem', 'Inspektorzy pojechali we wtorek do bazy przewoźnika.'),
    earlier: [crash],
    why: 'day',
    sentence: 'Inspektorzy pojechali we wtorek do bazy przewoźnika.',
  },
  {
    name: 'the day before retold on the next',
    later: report(26, 'Wypadek pod Krosnem', 'W poniedziałek autobus zjechał do rowu.'),
    earlier: [crash],
    why: null,
  },
  {
    name: 'a copy with another title',
    later: report(30, 'Zatrzymany autobus we wtorek', crash.text),
    earlier: [crash],
    why: null,
  },
  { name: 'the first report', later: crash, earlier: [], why: null },
  {
    name: 'a plan carried out, by its verb',
    earlier: [report(0, 'Gmina chce kupić zamek', 'Radni zajmą się zakupem zamku w środę.')],
    later: report(52, 'Zamek sprzedany gminie', 'Akt notarialny jest gotowy.'),
    why: 'turn',
    sentence: 'Zamek sprzedany gminie',
  },
  {
    name: 'the same verb in another form',
    earlier: [report(0, 'Gmina sprzedała zamek', 'Zamek w Korczynie ma inwestora.')],
    later: report(52, 'Zamek w Korczynie sprzedany', 'Gmina ma inwestora.'),
    why: null,
  },
  {
    name: 'more follows, and no copy of that',
    earlier: [report(0, 'Pożar hali w Pile', 'Więcej wkrótce.')],
    later: report(2, 'W Pile zginęły dwie osoby', 'Więcej wkrótce.'),
    why: 'step',
    sentence: 'W Pile zginęły dwie osoby',
  },
  {
    name: 'another number of a thing of which no rule knows',
    earlier: [report(0, 'Strajk w trzech kopalniach', 'Załogi nie zjechały na dół.')],
    later: report(3, 'Nie pracuje osiem kopalń'),
    why: 'number',
    sentence: 'Nie pracuje osiem kopalń',
  },
  {
    name: 'another sum in the title',
    earlier: [report(0, 'Tarcza za 12 mld zł')],
    later: report(3, 'Tarcza za 19,5 miliarda zł', 'Rząd podał koszt.'),
    why: 'number',
    sentence: 'Tarcza za 19,5 miliarda zł',
  },
  {
    name: 'a number behind its thing',
    earlier: [crash],
    later: report(3, 'Krosno: rannych jest dziewięć'),
    why: 'number',
    sentence: 'Krosno: rannych jest dziewięć',
  },
  {
    name: 'more than so many, of which more were known',
    earlier: [report(0, 'Bilans', 'W wypadku było 38 rannych.')],
    later: report(3, 'Bilans', 'W szpitalach jest ponad 20 rannych.'),
    why: null,
  },
  {
    name: 'a sum of something else, in the text',
    earlier: [report(0, 'Tarcza za 12 mld zł')],
    later: report(3, 'Dwanaście miliardów złotych na tarczę', 'Fundusz ma 30 mld zł.'),
    why: null,
  },
  {
    name: 'a figure from another year',
    earlier: [report(0, 'Łódź wywróciła się pod Rodos', 'Na pokładzie było 30 osób, szuka ich straż.')],
    later: report(4, 'Wypadek łodzi pod Rodos', 'W tym roku na szlaku zginęło 300 osób.'),
    why: null,
  },
  {
    name: 'somebody who had not spoken, before a colon',
    earlier: [report(0, 'Warszawa zamyka przejście', 'Przejście w Bobrownikach zamyka polski rząd.')],
    later: report(5, 'Wilno: rozumiemy decyzję', 'Szef resortu oznajmił, że zna jej powody.'),
    why: 'turn',
    sentence: 'Wilno: rozumiemy decyzję',
  },
  {
    name: 'a place before a colon',
    earlier: [report(0, 'Pożar hali', 'Płonie hala, w akcji jest 30 zastępów.')],
    later: report(5, 'Rzeszów: pożar hali', 'Płonie hala.'),
    why: null,
  },
  {
    name: 'a known step in other words',
    earlier: [report(0, 'Pięć lat więzienia dla ordynatora', 'Sąd uznał winę.')],
    later: report(3, 'Ordynator skazany na pięć lat', 'Sąd uznał winę.'),
    why: null,
  },
  {
    name: 'a threat of prison, which is no sentence',
    earlier: [report(0, 'Ordynator przed sądem', 'Prokurator zarzuca mu łapówki.')],
    later: report(3, 'Ordynatorowi grozi 8 lat więzienia', 'Zarzuty dotyczą łapówek.'),
    why: null,
  },
  {
    name: 'an outlet that tells again',
    earlier: [by('kurier', crash), by('goniec', report(0.2, 'Wypadek pod Krosnem', 'Są ranni.'))],
    later: by('kurier', report(0.5, 'Pod Krosnem czekają na dźwig', 'Kierowcy jadą przez Duklę.')),
    why: 'turn',
    sentence: 'Pod Krosnem czekają na dźwig',
  },
  {
    name: 'an outlet that tells again what another has told since',
    earlier: [
      by('kurier', crash),
      by('goniec', report(0.2, 'Wypadek pod Krosnem', 'Są ranni.')),
      by('goniec', report(0.5, 'Pod Krosnem czekają na dźwig', 'Objazd przez Duklę.')),
    ],
    later: by('kurier', report(0.7, 'Dźwig jedzie pod Krosno', 'Objazd prowadzi przez Duklę.')),
    why: null,
  },
  {
    name: 'a report of an outlet that nobody names, as an aggregator gives it',
    earlier: [crash, report(0.2, 'Wypadek pod Krosnem', 'Są ranni.')],
    later: report(0.5, 'Pod Krosnem czekają na dźwig', 'Kierowcy jadą przez Duklę.'),
    why: null,
  },
  {
    name: 'English after Polish',
    later: report(5, 'Seven people injured in bus crash', '', 'en'),
    earlier: [crash],
    why: 'number',
    sentence: 'Seven people injured in bus crash',
  },
  {
    name: 'a language without rules',
    later: report(26, 'Řidič zadržen', '', 'cs'),
    earlier: [crash],
    why: null,
  },
])('$name: $why', ({ earlier, later, why, sentence }) => {
  const news = whatIsNew(earlier, later, lexiconOf)
  expect(news?.why ?? null).toBe(why)
  if (news === null) return
  expect(news.sentence).toBe(sentence)
  expect(later[news.part].slice(news.span.start, news.span.end)).toBe(news.sentence)
})
