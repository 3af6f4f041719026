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
const minuteMs = 60_000

function report(minutes: number, title: string, language: string): Report {
  return { id: title, title, text: '', publishedAt: monday + minutes * minuteMs, language }
}

/** A step's name, a title that tells of it, and one that tells of it in another word. */
const polish = [
  ['arson', 'Halę podpalono celowo', 'Hala: to było podpalenie'],
  ['cause', 'Komisja: to był błąd pilota', 'Znamy przyczynę katastrofy'],
  ['identified', 'Wojsko zidentyfikowało szczątki', 'To, co spadło, okazało się balonem'],
  ['attributed', 'Rosja stoi za atakiem', 'Za zamachem stoi Moskwa'],
  ['accused', 'Kijów oskarża sąsiada', 'Kijów obwinia sąsiada'],
  ['ruptured', 'Sponsor zrywa umowę', 'Sponsor rozwiązał kontrakt'],
  ['sued', 'Miasto pozywa dewelopera', 'Jest pozew miasta'],
  ['appealed', 'Obrona złoży apelację', 'Obrońca odwoła się'],
  ['threatened', 'Mińsk grozi odwetem', 'Retorsje Mińska'],
  ['evacuated', 'Ewakuacja szpitala', 'Pacjentów wyprowadzono'],
  ['inspected', 'Inspekcja pracy weszła do huty', 'PIP sprawdza hutę'],
  ['raided', 'Agenci weszli do ratusza', 'Przeszukanie w ratuszu'],
  ['rejected', 'Związek odrzuca ofertę', 'Związek nie zgodził się na ofertę'],
  ['vetoed', 'Budapeszt blokuje pakiet', 'Weto Węgier'],
  ['conceded', 'Burmistrz: przegrałem', 'Burmistrz uznał porażkę'],
  ['won', 'Warta odpadła z pucharu', 'Lech pokonał Wartę'],
  ['leaked', 'Wyciekły dane pacjentów', 'Wykradziono dane pacjentów'],
  ['hacked', 'To cyberatak', 'Hakerzy w urzędzie'],
  ['lifted', 'Zniesiono obostrzenia', 'Minister cofnął obostrzenia'],
  ['resigned', 'Trener odchodzi', 'Klub rozstał się z trenerem'],
  ['left', 'Ludowcy wychodzą z koalicji', 'Koalicja się rozpadła'],
  ['struck', 'Górnicy zaczęli strajk', 'Górnicy strajkują'],
  ['ended', 'Koniec strajku', 'Górnicy wrócili do pracy'],
  ['cancelled', 'Sąd wstrzymał budowę', 'Budowa zawieszona'],
  ['emergency', 'Stan wyjątkowy w regionie', 'W regionie godzina policyjna'],
  ['mourning', 'Żałoba w mieście', 'Ofiary pochowano, są pogrzeby i żałoba'],
  ['sanctioned', 'Bruksela nałożyła sankcje', 'Firma objęta sankcjami'],
  ['fined', 'Klub ukarany', 'Grzywna dla klubu'],
  ['expelled', 'Litwa wydala dyplomatę', 'Dyplomata uznany za persona non grata'],
  ['extradited', 'Jest ekstradycja', 'Oszust wydany Polsce'],
  ['escaped', 'Podejrzany uciekł', 'Obława za podejrzanym'],
  ['widened', 'Strefa rozszerzona', 'Poszerzono strefę'],
  ['banned', 'Burmistrz zakazał marszu', 'Zabroniono marszu'],
  ['deployed', 'Wojsko rusza na wały', 'Skierowano żołnierzy na wały'],
  ['downed', 'Zestrzelono drona', 'Dron strącony'],
  ['sank', 'Prom zatonął', 'Prom poszedł na dno'],
  ['collapsed', 'Zawalił się dach', 'Runęła część dachu'],
  ['exploded', 'Doszło do eksplozji', 'Wybuch w hali'],
  ['flooded', 'Zalane ulice', 'Powódź na ulicach'],
  ['landed', 'Kapsuła wylądowała', 'Kapsuła wodowała'],
  ['hurt', 'Ranny strażak', 'Strażak trafił do szpitala'],
  ['recalled', 'Mleko wycofane ze sprzedaży', 'Sieć wycofuje partię mleka'],
  ['quarantined', 'Kwarantanna w stadninie', 'Ognisko choroby w stadninie, kwarantanna'],
  ['adopted', 'Bruksela zgodziła się na fuzję', 'Urząd zatwierdził fuzję'],
  ['ordered', 'Kapitan zarządził zejście', 'Kapitan nakazał zejście'],
  ['convened', 'Prezydent zwołał radę', 'Nadzwyczajne posiedzenie rady'],
  ['proposed', 'Zarząd proponuje premie', 'Zarząd zaoferował premie'],
  ['demanded', 'Opozycja żąda wyjaśnień', 'Opozycja domaga się wyjaśnień'],
  ['called', 'Będą przedterminowe wybory', 'Prezydent rozpisał wybory'],
  ['results', 'Są oficjalne wyniki', 'Znamy frekwencję'],
  ['started', 'Ruszyła naprawa', 'Naprawa rozpoczęta'],
  ['questioned', 'Prezes przesłuchany', 'Prezes zeznaje'],
  ['suicide', 'To samobójstwo', 'Prezes odebrał sobie życie'],
  ['bankrupt', 'Biuro ogłosi upadłość', 'Biuro bankrutuje'],
  ['bought', 'Norwegowie kupili sieć', 'Sieć ma nowy właściciel'],
  ['raised', 'Rada podniosła opłaty', 'Opłaty podwyższone'],
  ['lowered', 'Bank obniżył stopy', 'Bank ściął stopy'],
  ['fell', 'Kurs spadł o połowę', 'Kurs runął o połowę'],
  ['layoffs', 'Zwolnienia grupowe w hucie', 'Hutnicy stracą pracę'],
  ['compensated', 'Będą odszkodowania', 'Gmina wypłaci rekompensaty'],
  ['sidelined', 'Bramkarz nie zagra', 'Bramkarz wypadł ze składu'],
  ['record', 'Padł rekord świata', 'Biegaczka pobiła rekord'],
  ['immunity', 'Wniosek o immunitet', 'Poseł traci immunitet'],
  ['candidacy', 'Starosta kandyduje', 'Starosta ogłosił start'],
  ['another', 'Kolejny przypadek', 'Zachorowała też lekarka'],
  ['tender', 'Unieważniono przetarg', 'Przetarg unieważniony'],
  ['supplies', 'Odcięto gaz', 'Moskwa zakręciła kurek'],
] as const

const english = [
  ['arson', 'Warehouse was set on fire', 'Arson at warehouse'],
  ['cause', 'Crash caused by ice', 'Pilot error, report finds'],
  ['identified', 'Army identifies debris', 'Debris turns out to be balloon'],
  ['attributed', 'Moscow behind the attack', 'Spies behind sabotage'],
  ['accused', 'Kyiv accuses neighbour', 'Kyiv blames neighbour'],
  ['ruptured', 'Sponsor terminates contract', 'Sponsor cuts ties'],
  ['sued', 'City sues developer', 'Lawsuit over bridge'],
  ['appealed', 'Driver will appeal', 'Driver lodges appeal'],
  ['threatened', 'Minsk threatens Vilnius', 'Retaliation by Minsk'],
  ['evacuated', 'Ferry evacuated', 'Crew abandons ship'],
  ['inspected', 'Inspectors at foundry', 'Safety watchdog at foundry'],
  ['raided', 'Police raid town hall', 'Prosecutors search headquarters'],
  ['rejected', 'Union rejects offer', 'Union turns down offer'],
  ['vetoed', 'Hungary blocks package', 'Veto by Hungary'],
  ['conceded', 'Mayor concedes', 'Mayor accepts defeat'],
  ['leaked', 'Patient data leaked', 'Data breach at clinic'],
  ['hacked', 'Clinic hit by ransomware', 'Hackers at clinic'],
  ['lifted', 'Ban on trucks lifted', 'Minister eases ban on trucks'],
  ['resigned', 'Coach leaves club', 'Club parts ways with coach'],
  ['appointed', 'Novak to replace coach', 'Novak is new coach'],
  ['left', 'Greens quit coalition', 'Greens walk out'],
  ['struck', 'Miners go on strike', 'Miners down tools'],
  ['ended', 'Miners return to work', 'Miners back to work'],
  ['emergency', 'State of emergency in valley', 'Curfew in valley'],
  ['mourning', 'Town in mourning', 'Funeral in town'],
  ['sanctioned', 'EU blacklists tankers', 'Fresh sanctions'],
  ['fined', 'Club fined', 'Fine of millions'],
  ['expelled', 'Vienna expels diplomats', 'Diplomats told to leave'],
  ['extradited', 'Fraudster extradited', 'Fraudster handed over'],
  ['escaped', 'Suspect on the run', 'Manhunt for suspect'],
  ['widened', 'Search widened', 'Police expand search'],
  ['banned', 'Runner banned', 'Runner disqualified'],
  ['deployed', 'Army sent', 'Government deploys soldiers'],
  ['downed', 'Drone shot down', 'Jets intercept drone'],
  ['sank', 'Ferry sinks', 'Ferry capsizes'],
  ['collapsed', 'Roof collapses', 'Roof caves in'],
  ['exploded', 'Blast at plant', 'Plant explosion'],
  ['flooded', 'River bursts its banks', 'Flooding in valley'],
  ['hurt', 'Firefighter hurt', 'Firefighter taken to hospital'],
  ['convened', 'Emergency meeting in capital', 'Premier convenes ministers'],
  ['proposed', 'Company proposes bonus', 'Company offers bonus'],
  ['demanded', 'Opposition demands inquiry', 'Opposition calls for inquiry'],
  ['called', 'Snap election in June', 'Parliament dissolved'],
  ['results', 'Exit poll is out', 'Turnout is out'],
  ['started', 'Repairs begin, work started', 'Repair work gets under way'],
  ['questioned', 'Director questioned', 'Director testified'],
  ['bankrupt', 'Airline bankrupt', 'Airline insolvent'],
  ['raised', 'Council raises fee', 'Council hikes fee'],
  ['lowered', 'Bank cuts rates', 'Bank lowered rates'],
  ['layoffs', 'Layoffs at plant', 'Plant sheds jobs'],
  ['another', 'Another case at school', 'Teacher also infected'],
  ['supplies', 'Gas cut off', 'Moscow cuts off gas'],
] as const

const first = { pl: 'Co wiemy o sprawie', en: 'What we know of it' }

test.each([
  ...polish.map(([step, turn, retold]) => ({ step, turn, retold, language: 'pl' as const })),
  ...english.map(([step, turn, retold]) => ({ step, turn, retold, language: 'en' as const })),
])('$language $step: "$turn" is news, and "$retold" then known', ({ turn, retold, language }) => {
  const earlier = [report(0, first[language], language)]
  const told = report(20, turn, language)
  expect(whatIsNew(earlier, told, lexiconOf)?.why).toBe('step')
  expect(whatIsNew([...earlier, told], report(25, retold, language), lexiconOf)).toBeNull()
})

test.each([
  ['pl', 'Jedna ofiara karambolu', 'Jest druga ofiara', true],
  ['pl', 'Sześć przypadków odry', 'Siódmy przypadek odry', true],
  ['pl', 'Siedem przypadków odry', 'Siódmy przypadek odry', false],
  ['pl', 'Ranna pasażerka', 'Drugi dzień szczytu', false],
  ['en', 'Two victims of the fog', 'Third victim of fog', true],
  ['en', 'Three victims of fog', 'Third victim of fog', false],
] as const)('%s "%s", then "%s": another count is %s', (language, known, later, isNews) => {
  const news = whatIsNew([report(0, known, language)], report(20, later, language), lexiconOf)
  expect(news?.why === 'number').toBe(isNews)
})
