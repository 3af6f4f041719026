import type { Chance } from '../chance.ts'

const who = [
  'Sejm',
  'Rząd',
  'Minister obrony',
  'Prokuratura',
  'Straż Graniczna',
  'Komisja Europejska',
  'Premier',
  'Prezydent Litwy',
  'NATO',
  'Bank centralny',
  'Policja w Łodzi',
  'Sąd Najwyższy',
  'Rada miasta',
  'Związek zawodowy',
  'Orlen',
  'Kreml',
  'Ukraiński sztab',
  'Rzecznik praw obywatelskich',
  'Organizacja pacjentów',
  'Spółka energetyczna',
  'Kancelaria Senatu',
  'Inspekcja pracy',
]
const does = [
  'zapowiada',
  'odrzuca',
  'przyjmuje',
  'krytykuje',
  'ujawnia',
  'odkłada',
  'skraca',
  'zawiesza',
  'rozszerza',
  'wycofuje',
  'przedstawia',
  'zmienia',
  'wstrzymuje',
  'bada',
  'zaskarża',
  'popiera',
  'finansuje',
  'otwiera',
  'zamyka',
  'ogranicza',
]
const what = [
  'projekt ustawy o cudzoziemcach',
  'umowę na czołgi',
  'podwyżki dla nauczycieli',
  'raport o wypadku kolejowym',
  'program dopłat do kredytów',
  'śledztwo w sprawie podpalenia',
  'kontrole na granicy',
  'budżet na przyszły rok',
  'plan budowy elektrowni',
  'zasady handlu w niedziele',
  'listę leków refundowanych',
  'sankcje na eksport drewna',
  'wyrok w sprawie frankowiczów',
  'przetarg na pociągi',
  'stan wyjątkowy przy granicy',
  'nabór do wojsk obrony terytorialnej',
  'ceny prądu dla firm',
  'wniosek o referendum',
  'szczepienia przeciw grypie',
  'przepisy o pracy zdalnej',
  'dostawy gazu z Norwegii',
  'zbiórkę dla powodzian',
  'opłaty za wywóz śmieci',
  'remont mostu na Bugu',
  'odstrzał dzików',
]
const where = [
  'w Warszawie',
  'na Podlasiu',
  'w Brukseli',
  'w Wilnie',
  'na Śląsku',
  'w Gdańsku',
  'po kontroli NIK',
  'mimo sprzeciwu opozycji',
  'po protestach rolników',
  'od nowego roku',
  'do końca miesiąca',
  'w całym kraju',
  'w trzech województwach',
  'po decyzji sądu',
  'bez konsultacji',
  'na wniosek Berlina',
]
const says = [
  'Decyzja zapadła po wielogodzinnych rozmowach',
  'Dokument trafił do konsultacji',
  'Eksperci mówią o przełomie',
  'Związkowcy zapowiadają protest',
  'Szczegóły mają być znane w piątek',
  'Koszty szacuje się na miliardy',
  'Sprawą zajmie się teraz komisja',
  'Samorządy liczą straty',
  'Opozycja żąda wyjaśnień',
  'Mieszkańcy dowiedzieli się z ogłoszenia',
  'Śledczy zabezpieczyli nagrania',
  'Nowe zasady wejdą w życie stopniowo',
  'Ministerstwo nie odpowiedziało na pytania',
  'To trzecia taka zmiana w tym roku',
  'Firmy mają czas na dostosowanie',
  'Wojewoda zwołał sztab kryzysowy',
  'Pierwsze dostawy ruszą jesienią',
  'Zarzuty usłyszały cztery osoby',
]

/** A headline of five to twelve words. */
export function headline(chance: Chance): string {
  return `${chance.pick(who)} ${chance.pick(does)} ${chance.pick(what)} ${chance.pick(where)}`
}

/** A lead of two or three sentences. */
export function lead(chance: Chance): string {
  const first = `${chance.pick(says)} – ${chance.pick(who)} ${chance.pick(does)} ${chance.pick(what)}.`
  const more = Array.from(
    { length: 1 + chance.below(2) },
    () => `${chance.pick(says)} ${chance.pick(where)}.`,
  )
  return [first, ...more].join(' ')
}

/** The same text with one slip of the pen: a letter dropped, doubled or swapped. */
export function withTypo(text: string, chance: Chance): string {
  const at = 3 + chance.below(Math.max(1, text.length - 6))
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
  return chance.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
  ])
}

/** The same headline as an editor touches it up: a mark before, a detail behind, a word less. */
export function retouched(title: string, chance: Chance): string {
  const words = title.split(' ')
  return chance.pick([
    `PILNE: ${title}`,
    `${title}. Nowe informacje`,
    `${title} [AKTUALIZACJA]`,
    `${title} – co to oznacza?`,
    words.filter((_, index) => index !== words.length - 2).join(' '),
    title.toUpperCase(),
  ])
}

/** "sejm-odrzuca-budzet": the last part of an address as publishers make it from the headline. */
export function slug(title: string): string {
  return title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
}
