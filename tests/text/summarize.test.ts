import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoSaidWhat } from '#text/who-said-what.ts'
import { type SummaryInput, summarise } from '#text/summarize.ts'

function summaryOf(text: string, more: Partial<SummaryInput> = {}): readonly string[] {
  const { people, quotes } = whoSaidWhat(text, { language: 'pl', experts: [] })
  const sentences = summarise({ title: '', text, language: 'pl', quotes, people, matches: [], ...more })
  expect(sentences.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true)
  return sentences.map((sentence) => sentence.text)
}

const lead = 'Litwa i Łotwa podpisały w piątek umowę o wspólnej obronie granicy.'
const news = 'Nowe posterunki staną wiosną na całej długości pasa przygranicznego.'

describe('summarise', () => {
  it('takes the lead and what adds to it, in the order of the article', () => {
    expect(summaryOf(`${lead} ${news}`)).toEqual([lead, news])
  })

  const quotation = '– Czekaliśmy na to latami – powiedział premier Adam Malicki.'

  it.each([
    ['On', 'On pierwszy zaproponował budowę posterunków na granicy.'],
    ['Z dokumentu wynika', 'Z dokumentu wynika bowiem, że wojsko będzie mogło strzelać.'],
    ['w tym kontekście', 'Granica jest w tym kontekście ważniejsza niż kiedykolwiek.'],
    ['jednak', 'Posterunki staną jednak dopiero po podpisaniu kontraktu.'],
    ['To', 'To kolejna taka decyzja podjęta w ostatnich miesiącach w regionie.'],
    ['Ta', 'Ta umowa zastąpi porozumienie sprzed dwudziestu lat o granicy.'],
    ['Pierwszy', 'Pierwszy będzie zlokalizowany bardzo blisko granicy z Polską.'],
    ['Również', 'Również Estonia przygląda się pracom nad nowymi posterunkami.'],
    ['Pod tym względem', 'Integracja państw regionu pod tym względem wyraźnie postępuje.'],
    ['a thing taken up', 'Dokument pozwala wojsku użyć broni w pasie szerokości 15 km.'],
    ['the same places', 'W sobotę w tych samych miejscach granicy stanie 12 posterunków.'],
    ['a fee behind a date', 'Od stycznia opłata wzrośnie z 28 do 46 euro od osoby.'],
    ['a post taken up', 'Wpis zniknął po kwadransie, po czym wrócił z 12 poprawkami.'],
    ['no subject before a name', 'Nie docenili Otylii Stolarek, która pilnuje 12 posterunków na granicy.'],
    ['a role with a clause', 'Wojskowy, który od maja dowodzi na granicy, nie szuka 12 winnych.'],
    ['a role taken up', 'Generał zapewnił, że para F-16 wystartowała po 8 minutach.'],
    ['a surname alone', 'Malicki kierował wcześniej ministerstwem obrony w Rydze.'],
    ['no subject behind a time', 'Po dwóch godzinach zebrała 12 tys. podpisów pod nowymi posterunkami.'],
    ['no subject before "że"', 'W poniedziałek rano podała, że posterunki pochłoną 120 mln euro.'],
    ['no subject behind an object', 'Umowę z wykonawcą podpisał w lutym, a posterunki odbierze wiosną.'],
    ['a subject left out', 'Zapowiada, że jego rząd złoży wniosek o fundusze na 12 posterunków.'],
  ])('leaves out what hangs on a sentence that was left out: %s', (_name, sentence) => {
    expect(summaryOf(`${lead}\n${quotation} ${sentence}\n${news}`)).toEqual([lead, news])
  })

  it.each([
    ['To', 'To odpowiedź na 200 balonów z przemytem, które paraliżują lotnisko w Wilnie.'],
    ['Pierwszy', 'Pierwszy z 12 posterunków ma stanąć bardzo blisko granicy z Polską.'],
    ['the thing', 'Dokument wejdzie w życie 1 grudnia po ratyfikacji w obu parlamentach.'],
  ])('keeps what goes on from the sentence right before it, with that one: %s', (_name, sentence) => {
    expect(summaryOf(`${lead} ${sentence}`)).toEqual([lead, sentence])
  })

  it.each([
    ['behind the verb', 'Po dwóch godzinach umowę podpisał w Wilnie minister obrony Łotwy.'],
    ['a name', 'W poniedziałek rano BNS podała, że posterunki pochłoną 120 mln euro.'],
    ['a number', 'Do otwarcia pierwszych posterunków zostały trzy tygodnie i dwa dni.'],
  ])('finds a subject: %s', (_name, sentence) => {
    expect(summaryOf(`${lead}\n${quotation}\n${sentence}`)).toEqual([lead, sentence])
  })

  it('understands a thing by the title, and a surname by the full name', () => {
    const thing = 'Dokument pozwala wojsku użyć broni w pasie szerokości 15 km.'
    const text = `${lead}\n${quotation} ${thing}`
    expect(summaryOf(text)).toEqual([lead])
    expect(summaryOf(text, { title: 'Tajny dokument o granicy' })).toEqual([lead, thing])
    const full = 'Umowę podpisał w Wilnie 12 maja premier Adam Malicki.'
    const surname = 'Malicki zapowiedział, że posterunki będą gotowe do końca roku.'
    expect(summaryOf(`${lead} ${full}\n– Nie wiem – mówi Jan Lis.\n${surname}`)).toEqual([
      lead,
      full,
      surname,
    ])
  })

  it.each([
    ['Jego zdaniem', 'Jego zdaniem posterunki niczego nie zmienią w tej części kraju.'],
    ['Jak dodał', 'Jak dodał minister obrony, posterunki staną już wiosną tego roku.'],
    ['a role without a name', 'Zdaniem eksperta budowa posterunków pochłonie 120 mln euro.'],
    ['asking somebody', 'O ocenę umowy zapytaliśmy analityka wojskowego z Wilna i Rygi.'],
    ['a question', 'Czy posterunki zatrzymają kogokolwiek na granicy z Białorusią?'],
    ['furniture', 'Czytaj także: wszystko o posterunkach na granicy w jednym miejscu.'],
    ['a dash quotation', '– Posterunki staną wiosną na granicy – mówi minister Adam Malicki.'],
    ['a marked quotation', '„Posterunki staną wiosną na granicy” – mówi minister Adam Malicki.'],
    [
      'words without a clause',
      '– Posterunki niczego nie zmienią. Za 2 lata nikt o nich nie będzie pamiętał.',
    ],
    ['a teaser', 'Wiadomo, kiedy na granicy mogą stanąć pierwsze posterunki wojska.'],
    ['an anecdote', 'Pani Monika mieszka od 28 lat sto metrów od granicy z Białorusią.'],
    ['an empty turn', 'Minister obrony Litwy nie poprzestał na jednym zdaniu o posterunkach.'],
    ['what the newsroom has', 'Depesza poznała szczegóły umowy o wspólnej obronie granicy z Rosją.'],
    ['a question retold', 'O 12 posterunków na granicy pytany był w Wilnie minister obrony Litwy.'],
    ['a helpline', 'Jeśli mieszkasz blisko granicy, zadzwoń pod numer 116 111 o każdej porze.'],
    ['a line of a list', '- posterunki na granicy z Białorusią i Rosją w każdej z 12 gmin.'],
  ])('leaves out what is no news: %s', (_name, sentence) => {
    expect(summaryOf(`${lead}\n${sentence}\n${news}`)).toEqual([lead, news])
  })

  it('leaves out an interview behind its introduction, to the end', () => {
    const questions = ['Kiedy staną posterunki na granicy?', 'Kto za nie zapłaci w Wilnie i w Rydze?']
    const answers = [
      'Posterunki staną wiosną. Będzie ich 12 w całym kraju.',
      'Granica kosztuje Litwę 120 mln euro.',
    ]
    const interview = `Anna Lis, Depesza: ${questions[0]}\nGen. Adam Malicki: ${answers[0]}\n${questions[1]}\n${answers[1]}`
    expect(summaryOf(`${lead} ${news}\n${interview}`)).toEqual([lead, news])
  })

  it.each([
    ['a teaser', 'To może być przełom, o którym mówi cała Litwa. Eksperci nie mają wątpliwości.'],
    ['a question', 'Ile posterunków stanie na granicy Litwy? Rozwiewamy wątpliwości.'],
    ['an anecdote', 'Pani Monika mieszka na granicy Litwy od 28 lat. Dotąd spała spokojnie.'],
    ['a marked quotation', '„Czekaliśmy na to latami” – powiedział premier Litwy Adam Malicki.'],
    ['the title again', 'Litwa i Łotwa bronią wspólnej granicy.'],
    ['a caption', 'Granica Litwy i Łotwy, zdjęcie ilustracyjne\nFoto: Jan Lis / Agencja'],
  ])('begins with the news behind an opening that tells none: %s', (_name, opening) => {
    const title = 'Litwa i Łotwa bronią wspólnej granicy'
    expect(summaryOf(`${opening}\n${lead} ${news}`, { title })).toEqual([lead, news])
  })

  it.each([
    [
      'short',
      'Ktoś spalił most.',
      'Nie kładkę dla pieszych, ale drewniany most z 1911 roku w Rudawce Dolnej.',
    ],
    ['near the title', 'Blisko 200 osób straci pracę w cukrowni.', 'Zwolnienia potrwają do końca marca.'],
    [
      'with a motto',
      '„Kto utonie pierwszy?” – pod takim hasłem w środę przeszedł przez Rawę pochód w obronie mostu.',
      'Organizatorzy zaprosili na 5 maja burmistrza i starostę powiatu.',
    ],
  ])('begins with the first sentence, from which the next one goes on: %s', (_name, first, second) => {
    const title = 'Blisko 200 osób straci pracę. Spalony most w Rawie'
    expect(summaryOf(`${first} ${second}`, { title })).toEqual([first, second])
  })

  it.each([
    ['a number', 'Chodzi o 2 mln euro.'],
    ['a cause', 'Poszło o rzekę.'],
    ['a loss', 'Nikt nie zginął.'],
  ])('takes a short fact right behind the sentence that it goes on from: %s', (_name, fact) => {
    expect(summaryOf(`${lead} ${fact}\n${news}`)).toEqual([lead, fact, news])
    expect(summaryOf(`${lead}\n${quotation} ${fact}\n${news}`)).toEqual([lead, news])
  })

  it.each([
    ['the law', 'Za przemyt papierosów przez granicę grozi do 10 lat więzienia.'],
    ['the rules of today', 'Kontrole na granicy Litwy obowiązują od ponad 20 lat.'],
    ['what somebody owns', 'Litwa ma niespełna 300 strażników na granicy z Białorusią.'],
    ['how long something has worked', 'Posterunek na granicy Litwy działa od 1974 r.'],
    [
      'how one votes',
      'Umowę o granicy odrzuca parlament bezwzględną większością głosów, w dwóch czytaniach.',
    ],
  ])('leaves out what holds without the news, even where there is room: %s', (_name, general) => {
    expect(summaryOf(`${lead} ${news}\n${general}`, { title: 'Umowa o granicy' })).toEqual([lead, news])
  })

  it.each([
    ['what awaits somebody', 'Przemytnikowi z granicy grozi teraz do 10 lat więzienia.'],
    ['a time limit', 'Parlament Litwy ma 30 dni na przyjęcie umowy o granicy.'],
    ['a level', 'Niemen na granicy ma dziś 74 centymetry głębokości.'],
  ])('keeps what only looks general: %s', (_name, fact) => {
    expect(summaryOf(`${lead} ${news}\n${fact}`, { title: 'Umowa o granicy' })).toEqual([lead, news, fact])
  })

  it('takes a few words of the one whose role the title has, and of nobody else', () => {
    const report = 'Wiceministra obrony powiedziała w Radiu Wilno, że projekt „leży na biurku”.'
    expect(summaryOf(`${lead} ${report}`, { title: 'Wiceministra o granicy' })).toEqual([lead, report])
    expect(summaryOf(`${lead} ${report}`, { title: 'Nowa umowa o granicy' })).toEqual([lead])
  })

  it('leaves off a dateline, and keeps an unmarked lead that tells who said it', () => {
    const wire = 'Litwa i Łotwa podpiszą w piątek umowę o granicy - poinformował minister obrony Jan Lis.'
    expect(summaryOf(`Wilno (PAP) - ${wire} ${news}`)).toEqual([wire, news])
  })

  const expert = 'dr Ewa Lis, analityczka wojskowa z Rygi'
  const claim = 'Analityczka oceniła, że posterunki będą o 20 mln euro droższe, niż zakłada rząd.'

  it.each([
    ['marked', `„Granica z Białorusią jest dziś dziurawa” – napisała w sieci ${expert}.`],
    ['after a dash', `– Granica z Białorusią jest dziś dziurawa – mówi w Radiu Wilno ${expert}.`],
    ['unmarked', `Granica z Białorusią jest dziś dziurawa - oceniła w Radiu Wilno ${expert}.`],
  ])('opens with the statement that is the news, and reports on it: %s', (_name, statement) => {
    const text = `${statement} ${claim}\n${quotation}`
    expect(summaryOf(text, { title: 'Ekspertka: granica jest dziurawa' })).toEqual([statement, claim])
  })

  it.each(['Jej zdaniem', 'Jak dodała,'])('goes on with what the same person says: %s', (beginning) => {
    const statement = `Granica z Białorusią jest dziś dziurawa - oceniła w Radiu Wilno ${expert}.`
    const report = `${beginning} posterunki będą o 20 mln euro droższe, niż zakłada rząd.`
    const title = 'Ekspertka: granica jest dziurawa'
    expect(summaryOf(`${statement} ${report}\n${quotation}`, { title })).toEqual([statement, report])
    expect(summaryOf(`${statement}\n${quotation} ${report}`, { title })).toEqual([statement])
  })

  it('gives a statement of two sentences whole, though the title has the first', () => {
    const first = '– Granica jest dziurawa.'
    const second = `Posterunki niczego tu nie zmienią – mówi Radiu Wilno ${expert}.`
    expect(summaryOf(`${first} ${second}\n${quotation}`, { title: 'Granica jest dziurawa' })).toEqual([
      first,
      second,
    ])
  })

  it.each([
    ['of other things than the title', `„Od rana nic nie jadłam” – opowiada ${expert}.`, 'Umowa o granicy'],
    ['of a witness', '„Granica jest dziurawa” – opowiada Anna Lis, mieszkanka wsi.', 'Dziurawa granica'],
    ['of nobody', '„Granica jest dziurawa” – mówi nam jeden z ekspertów.', 'Dziurawa granica'],
  ])('begins behind a quotation %s', (_name, opening, title) => {
    expect(summaryOf(`${opening}\n${lead} ${news}`, { title })).toEqual([lead, news])
  })

  it('knows who a person is by the sentence, the title or a sentence before', () => {
    const stranger = 'Jan Kot zapewnił, że posterunki staną do 12 maja.'
    const introduction = 'Umowę przygotował w Rydze minister obrony Jan Kot.'
    const between = '– Nie wiem – mówi Adam Lis.'
    const behind = `${lead}\n${between}\n${stranger}\n– Zdążymy – powiedział minister obrony Jan Kot.`
    expect(summaryOf(behind)).toEqual([lead])
    expect(summaryOf(behind, { title: 'Kot o granicy' })).toEqual([lead, stranger])
    expect(summaryOf(`${lead} ${introduction}\n${between}\n${stranger}`)).toEqual([
      lead,
      introduction,
      stranger,
    ])
  })

  it('never tells a plan without what became of it', () => {
    const plan = 'Litwa i Łotwa miały w piątek podpisać umowę o granicy.'
    expect(summaryOf(`${plan} Nie podpisały.\n${news}`)).toEqual([plan, 'Nie podpisały.', news])
    expect(summaryOf(`${plan} Nie podpisały.\n${news}`, { maxChars: 68 })).toEqual([news])
  })

  it('prefers what is to come, with its number, to what was before', () => {
    const before = 'Poprzednia umowa o granicy obowiązywała w latach 1994-2014 i wygasła.'
    const ahead = 'Budowa 12 posterunków ma się rozpocząć 1 marca i potrwać rok.'
    expect(summaryOf(`${lead} ${before}\n${ahead}`, { maxChars: 150 })).toEqual([lead, ahead])
  })

  it('leaves out subheads, with and without a question mark', () => {
    expect(summaryOf(`${lead}\nKiedy staną posterunki\nCo dalej?\n${news}`)).toEqual([lead, news])
  })

  it('leaves out what repeats the lead or the title', () => {
    const again = 'Umowę o wspólnej obronie granicy Litwa i Łotwa podpisały w piątek.'
    expect(summaryOf(`${lead} ${again} ${news}`)).toEqual([lead, news])
    expect(summaryOf(`${lead} ${news}`, { title: news })).toEqual([lead])
  })

  it('keeps to its length in whole sentences', () => {
    expect(summaryOf(`${lead} ${news}`, { maxChars: 100 })).toEqual([lead])
    expect(summaryOf(`${lead} ${news}`, { maxChars: 20 })).toEqual([lead])
  })

  it('prefers a sentence that speaks of the topics', () => {
    const [first, second] = ['Straż graniczna dostanie nowe radary.', 'Straż pożarna dostanie nowe wozy.']
    const text = `${lead} ${news}\n${first}\n${second}`
    const at = text.indexOf('wozy')
    const matches = [{ start: at, end: at + 4 }]
    expect(summaryOf(text, { maxChars: 180 })).toEqual([lead, news, first])
    expect(summaryOf(text, { maxChars: 180, matches })).toEqual([lead, news, second])
  })

  it('answers a teaser by its own sentences', () => {
    expect(summaryOf('Krótki teaser bez kropki')).toEqual(['Krótki teaser bez kropki'])
    expect(summaryOf('')).toEqual([])
  })

  it.each([
    ['marked', 'Granica stoi. Tak będzie długo. „To był błąd” – ocenił Jan Malicki, analityk OSW.'],
    ['after a dash', 'Granica stoi. Tak będzie długo. – To był błąd – ocenił Jan Malicki, analityk OSW.'],
    ['mixed', 'Granica stoi. Tak będzie długo. Jan Malicki, analityk OSW, dodał, że „to był wielki błąd”.'],
    ['reported', 'Granica stoi. Tak będzie długo. Zdaniem Jana Malickiego, analityka OSW, to był błąd.'],
    [
      'furniture',
      'Granica stoi. Tak będzie długo.\nZOBACZ: „Kto zamknie granicę.”\nCzytaj też: Łotwa pyta. Litwa nie wie.',
    ],
    ['furniture at the start', 'CZYTAJ TAKŻE: Litwa pyta.\nGranica stoi. Tak będzie długo.'],
    ['a title under its label', 'Granica stoi. Tak będzie długo.\nPolecamy:\nLitwa pyta sąsiadów o zdanie.'],
  ])('keeps a quotation out of a teaser’s own sentences: %s', (_name, text) => {
    expect(summaryOf(text)).toEqual(['Granica stoi.', 'Tak będzie długo.'])
  })

  it.each([
    ['a pronoun', 'On przyszedł późno.'],
    ['an opinion of nobody', 'Jego zdaniem był to błąd sąsiadów, których nikt nie pytał o zgodę.'],
    ['what goes on', 'Jak dodał, posterunki staną.'],
    ['a thing taken up', 'Dokument nie ma podpisu.'],
    ['"to"', 'To zły znak.'],
  ])('keeps out of a teaser what hangs on a quotation: %s', (_name, sentence) => {
    const quotation = '– To był błąd – ocenił Jan Malicki.'
    expect(summaryOf(`Granica stoi. ${quotation} ${sentence}`)).toEqual(['Granica stoi.'])
    expect(summaryOf(`${quotation}\n${sentence}`)).not.toEqual([sentence])
  })

  it('answers nothing where all is furniture', () => {
    expect(summaryOf('Czytaj też: Litwa pyta.\nfot. PAP/Jan Malicki')).toEqual([])
  })

  it.each([
    ['a name that begins alike', 'Łotwa pyta o granicę.'],
    ['authors', 'Autorzy raportu pytają o granicę.'],
    ['a verb of the same stem', 'Obserwujemy spadek cen.'],
    ['a film', 'Film trwa dwie godziny.'],
  ])('takes for no furniture: %s', (_name, sentence) => {
    expect(summaryOf(sentence)).toEqual([sentence])
  })

  it('answers a teaser that is nothing but a quotation', () => {
    const quotation = '„To był błąd” – ocenił Jan Malicki, analityk OSW.'
    expect(summaryOf(quotation)).toEqual([quotation])
  })

  it('falls back to lead sentences where a language has no rules', () => {
    const german = 'Am Freitag wurde in Wilna unterschrieben. Das ändert alles für die Region.'
    expect(summaryOf(german, { language: 'de' })).toHaveLength(2)
  })

  it('reads English by rules of its own', () => {
    const first =
      'Lithuania will close its border with Belarus for a month from Wednesday, the government said.'
    const ahead = 'The closure will cost hauliers one million euros a day.'
    const text = `VILNIUS, Oct 29 (Reuters) - ${first}\n"We will not tolerate this," the prime minister said. She spoke in Vilnius on Wednesday.
Read more: What we know about the balloons.\n${ahead}`
    expect(summaryOf(text, { language: 'en' })).toEqual([first, ahead])
  })

  it('never exceeds its length but for a first sentence alone', () => {
    const sentence = fc.constantFrom(
      lead,
      news,
      'Tak.',
      '– Nie – mówi X.',
      'Co?',
      'Bez kropki\n',
      'W 2022 r. Rosja zaatakowała Ukrainę.',
    )
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 12 }),
        fc.integer({ min: 10, max: 300 }),
        (parts, maxChars) => {
          const summary = summaryOf(parts.join(' '), { maxChars })
          expect(summary.length < 2 || summary.join(' ').length <= maxChars).toBe(true)
        },
      ),
    )
  })
})
