import { rubrics, type Rubric } from '#domain/rubric.ts'

/**
 * The rubric that an article's address names, by a folder of its path ("/sport/", "/kultura,12/") or a label of its host
 * ("sport.example.pl"); null where it names none, or has no such folder. A headline in the path says nothing here: a folder counts
 * as a whole, its number aside.
 */
export function rubricOfAddress(url: string): Rubric | null {
  const address = /^https?:\/\/(?<host>[^/?#]+)(?<path>[^?#]*)/iu.exec(url)?.groups
  const folders = (address?.['path'] ?? '').split('/').slice(1, -1)
  const labels = (address?.['host'] ?? '').split('.').slice(0, -2)
  for (const part of [...folders, ...labels]) {
    const rubric = byFolder.get(part.toLowerCase().replace(/[,.-]?\d+$/u, ''))
    if (rubric !== undefined) return rubric
  }
  return null
}

/** What Polish, English, German and Czech outlets call the sections of their sites, and those in Cyrillic in Latin letters. */
const folders: Partial<Readonly<Record<Rubric, string>>> = {
  politics: 'polityka politics politik politika',
  defence: 'obronnosc wojsko defence defense security bezpieczenstwo',
  economy:
    'gospodarka ekonomia biznes finanse rynki business economy markets wirtschaft ekonomika energetyka',
  consumer: 'praca nieruchomosci pieniadze podatki money property realty',
  crime: 'kryminalne wypadki crime kriminal',
  local: 'lokalne miasto local',
  society: 'edukacja szkola religia kosciol education religion',
  sport: 'sport sports sporty pilka-nozna tenis siatkowka zuzel football tennis',
  culture:
    'kultura film muzyka ksiazki teatr gry culture kultur arts books music movies games entertainment rozrywka kultura-i-rozrywka',
  lifestyle:
    'styl-zycia lifestyle kobieta plotki gwiazdy kuchnia przepisy podroze turystyka moda travel food showbiz celebrity people horoskop',
  weather: 'pogoda weather wetter pocasi',
  nature: 'rolnictwo przyroda zwierzeta nature environment',
  health: 'zdrowie health gesundheit',
  science: 'nauka science wissenschaft technologie technologia tech veda',
  history: 'historia history geschichte',
}

const byFolder = new Map(
  rubrics.flatMap((rubric) =>
    (folders[rubric] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((folder) => [folder, rubric] as const),
  ),
)
