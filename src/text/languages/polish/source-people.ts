import type { RoleKind, RoleWord } from '#text/languages/language.ts'
import { obliqueForms, roleWords } from './titles-and-roles.ts'

/** Nouns for people who are no more than that, in the nominative, each with its plural where a rule does not give it. */
const people: Readonly<Partial<Record<RoleKind, string>>> = {
  witness: `kobieta/kobiety mężczyzna/mężczyźni człowiek/ludzie internauta/internauci internautka czytelnik czytelniczka lokator lokatorka turysta turystka kibic/kibice osoba/osoby
    rodzina/rodziny małżeństwo poszkodowany poszkodowana uczeń/uczniowie uczennica chłopak/chłopcy dziewczyna/dziewczyny absolwent absolwentka pacjent pacjentka klient klientka wychowawca wychowawczyni grzybiarz wędkarz
    nastolatek nastolatka babcia dziadek/dziadkowie rodzice/rodzice kuzyn kuzynka`,
  expert: `biegły biegła ortopeda/ortopedzi chirurg/chirurdzy obserwator recenzent recenzentka kominiarz anestezjolog`,
  service: 'śledczy/śledczy celnik pogranicznik/pogranicznicy',
  media: 'media/media',
  private: `rozmówca rozmówczyni informator informatorka źródło/źródła handlowiec hodowca sprzedawca sprzedawczyni inwestor związkowiec demonstrant organizator krytyk/krytycy zwolennik przeciwnik obywatel
    wykonawca wykonawczyni`,
}

const kinds: readonly RoleKind[] = ['witness', 'expert', 'service', 'media', 'private']

/** Plurals that no rule gives. */
const irregular: Readonly<Record<string, string>> = {
  świadek: 'świadkowie',
  rodzic: 'rodzice',
  brat: 'bracia',
  sąsiad: 'sąsiedzi',
  przyjaciel: 'przyjaciele',
  minister: 'ministrowie',
  senator: 'senatorowie',
  poseł: 'posłowie',
  szef: 'szefowie',
  historyk: 'historycy',
}

/** Plural endings of the men's nouns, the surest first; of the women's and all other nouns behind them. */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/([iy])sta$/u, ['$1ści']],
  [/(?<=\p{L})ata$/u, ['aci']],
  [/ca$/u, ['cy']],
  [/niec$/u, ['ńcy']],
  [/iec$/u, ['cy']],
  [/g$/u, ['dzy', 'gowie']],
  [/t$/u, ['ci']],
  [/r$/u, ['rzy']],
  [/k$/u, ['cy']],
  [/(?:rz|cz|el)$/u, ['$&e']],
  [/([sznfd])$/u, ['$1i']],
  [/([nw])y$/u, ['$1i']],
  [/ka$/u, ['ki']],
  [/([iy])ni$/u, ['$1nie']],
  [/a$/u, ['y']],
]

/** Genitives of the plural, by the singular. */
const genitives: readonly (readonly [RegExp, string])[] = [
  [/ca$/u, 'ców'],
  [/niec$/u, 'ńców'],
  [/iec$/u, 'ców'],
  [/(?<=[tdk])a$/u, 'ów'],
  [/(?:rz|cz|el)$/u, '$&y'],
  [/ek$/u, 'ków'],
  [/y$/u, 'ych'],
  [/[^aeiouyął]$/u, '$&ów'],
]

/** People without a role in the nominative, and the plurals of them and of roles in the nominative and the genitive. */
export const sourcePeople: ReadonlyMap<string, RoleWord> = new Map([
  ...[...roleWords.values()]
    .filter(({ isTitle, isNominative }) => !isTitle && isNominative)
    .flatMap((word) => pluralForms(word, pluralsOf(word.lemma))),
  ...kinds.flatMap((kind) => (people[kind] ?? '').split(/\s+/u).flatMap((row) => named(row, kind))),
])

function named(row: string, kind: RoleKind): readonly Entry[] {
  const [lemma = '', plural] = row.split('/')
  const word = { lemma, kind, gender: null, isNominative: true, isTitle: false, isSuffix: false }
  const oblique = obliqueForms(lemma, '').map((form): Entry => [form, { ...word, isNominative: false }])
  return [...oblique, [lemma, word], ...pluralForms(word, plural === undefined ? pluralsOf(lemma) : [plural])]
}

type Entry = readonly [form: string, word: RoleWord]

/** The lemma of a plural is its nominative. */
function pluralForms(word: RoleWord, plurals: readonly string[]): readonly Entry[] {
  const [lemma] = plurals
  if (lemma === undefined) return []
  const genitive = genitives.find(([ending]) => ending.test(word.lemma))
  const plural = { ...word, lemma, gender: null }
  const oblique: readonly Entry[] =
    genitive === undefined || word.gender === 'feminine'
      ? []
      : [[word.lemma.replace(...genitive), { ...plural, isNominative: false }]]
  return [...oblique, ...plurals.map((form): Entry => [form, { ...plural, isNominative: true }])]
}

function pluralsOf(lemma: string): readonly string[] {
  const known = irregular[lemma]
  if (known !== undefined) return [known]
  const found = endings.find(([ending]) => ending.test(lemma))
  return found === undefined ? [] : found[1].map((ending) => lemma.replace(found[0], ending))
}
