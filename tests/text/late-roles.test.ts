import { describe, expect, it } from 'vitest'
import type { Speaker } from '#domain/quote.ts'
import { whoSaidWhat } from '#text/who-said-what.ts'

const options = { language: 'pl', experts: [] }

function speakersIn(text: string): readonly (Speaker | null)[] {
  return whoSaidWhat(text, options).quotes.map(({ speaker }) => speaker)
}

type Row = readonly [difficulty: string, text: string, speaker: readonly [string, string, string]]

describe('a role that stands only behind the words', () => {
  it.each<Row>([
    [
      'is that of one to whom something happened',
      'Janowi Lisowi zalało pole. – Straciłem wszystko – żali się rolnik.',
      ['Jan Lis', 'rolnik', 'other'],
    ],
    [
      'is that of a woman to whom something happened',
      'Annie Lis zalało pole. – Straciłam wszystko – żali się rolniczka.',
      ['Anna Lis', 'rolniczka', 'other'],
    ],
    [
      'is that of a woman whose surname bends too',
      'Marcie Zielonce spłonął dom. – Nie mam nic – mówi rolniczka.',
      ['Marta Zielonka', 'rolniczka', 'other'],
    ],
    [
      'is that of one who heard of it and tells of themselves',
      'Ewa Lis dowiedziała się o tym z radia. – Zdążyłam zaparzyć herbatę – mówi mieszkanka.',
      ['Ewa Lis', 'mieszkanka', 'witness'],
    ],
    [
      'is that of one who heard it',
      'Jan Lis usłyszał syreny o północy. – Zerwałem się z łóżka – opowiada mieszkaniec.',
      ['Jan Lis', 'mieszkaniec', 'witness'],
    ],
    [
      'is that of a private person with their age',
      'Na pomoc czeka Jan Lis (71 l.), bo woda zabrała kury. – Siedziały na dachu – opowiada emeryt.',
      ['Jan Lis', 'emeryt', 'witness'],
    ],
    [
      'is that of one who criticises',
      'Plan ministerstwa krytykuje Ewa Lis. – To otwiera kolejkę – mówi ekspertka ds. zdrowia.',
      ['Ewa Lis', 'ekspertka ds. zdrowia', 'expert'],
    ],
    [
      'is that of one who studies the matter, with the institution',
      'Ewa Lis śledzi tę armię od lat. – To dwa hangary – ocenia w rozmowie z nami analityczka OSW.',
      ['Ewa Lis', 'analityczka', 'expert'],
    ],
    [
      'is that of the other view, whatever the role',
      'Inaczej patrzy na to Jan Lis. – Nie lekceważyłbym tego – przestrzega generał.',
      ['Jan Lis', 'generał', 'expert'],
    ],
    [
      'is that of one who was asked, with an aside between',
      'Zapytaliśmy o to Jana Malickiego. Dziś mieszka w Wilnie. – Klucz jest w Moskwie – ocenia politolog.',
      ['Jan Malicki', 'politolog', 'expert'],
    ],
    [
      'is told in another paragraph',
      'Jako pierwsza głos zabrała Ewa Lis.\n– Mam to na mapie – mówiła autorka petycji.',
      ['Ewa Lis', 'autorka petycji', 'other'],
    ],
    [
      'is that of the doer who admits',
      'Jan Lis przeniósł dwóch lekarzy. – Łatam dziurę – przyznaje dyrektor szpitala.',
      ['Jan Lis', 'dyrektor szpitala', 'other'],
    ],
  ])('%s', (_, text, [name, role, standing]) => {
    expect(speakersIn(text)[0]).toMatchObject({ name, role, standing })
  })

  it.each<readonly [difficulty: string, text: string]>([
    ['after somebody who died', 'Jan Lis zginął pod kołami auta. – Słyszałem huk – mówi mieszkaniec.'],
    ['of the other gender', 'Jan Lis zginął pod kołami auta. – Słyszałam huk – mówi mieszkanka.'],
    ['of the other gender by the quotation', 'Jan Lis czeka na pomoc. – Nie spałam – mówi świadek.'],
    ['after a mere doer', 'Jan Lis przejechał na czerwonym. – Ledwo uskoczyłem – mówi mieszkaniec.'],
    ['of an office', 'Jan Lis przejechał na czerwonym. – Mamy nagranie – mówi policjant.'],
    ['after a public act', 'Jan Lis zapowiedział cła. – Stracę rynek, nie mam wyjścia – mówi rolnik.'],
    ['of a judge after a public act', 'Jan Lis zapowiedział cła. – To błąd – ocenia ekonomista.'],
    [
      'of a judge after a leader informed',
      'O ataku poinformował Jan Lis. – To eskalacja – ocenia analityk OSW.',
    ],
    ['of a general after an announcement', 'Odwrót zapowiedział Jan Lis. – To prezent – mówi generał.'],
    ['after one who lost an office', 'Ewa Duda straciła mandat. – Głosowałam inaczej – mówi mieszkanka.'],
    ['after one on trial', 'Jan Lis czeka na proces. – Bałem się – mówi mieszkaniec.'],
    ['after one whom all cheer', 'Janowi Lisowi kibicuje wieś. – Wszyscy oglądamy mecze – mówi nauczyciel.'],
    ['of a judge after an election', 'Wybory wygrał Jan Lis. – To przełom – ocenia politolog.'],
    ['after two people', 'Jan Lis i Adam Wilk widzieli falę. – Nie mam domu – mówi rolnik.'],
    ['after one accused', 'Janowi Lisowi postawiono zarzuty. – Nie wierzę – mówi rolnik.'],
    ['after an office', 'Poseł Jan Lis widział gospodarstwo. – Nie mam pieniędzy – mówi rolnik.'],
    ['after one spoken of', 'Jan Lis stracił dom. – Żal mi go – mówi mieszkaniec.'],
    ['that hangs on somebody', 'Jan Lis stracił dom. – Wybiegłem boso – mówi sąsiad.'],
    ['of the helper', 'Janowi Lisowi pomógł strażak. – Zdążyłem – mówi strażak.'],
    [
      'two paragraphs on',
      'Jan Lis stracił dom.\nWoda opada. Droga jest przejezdna.\nWał wytrzymał.\n– Nie mam nic – mówi rolnik.',
    ],
    [
      'of one who gave no answer',
      'Zapytaliśmy o to Jana Malickiego. Nie odpowiedział. – To błąd – ocenia politolog.',
    ],
    [
      'of one who refused',
      'Zapytaliśmy o to Jana Malickiego. Wczoraj odmówił. – To błąd – ocenia politolog.',
    ],
    ['after another topic', 'Zapytaliśmy o to Jana Malickiego. Umowa wygasła. – To błąd – ocenia politolog.'],
    ['of a couple', 'Jan i Anna Lisowie kupili dom. – Nie mamy drogi – żali się małżeństwo.'],
  ])('names nobody %s', (_, text) => {
    expect(speakersIn(text)).toEqual([null])
  })

  it('counts for every other quotation of that person, and in the table of people', () => {
    const text = [
      'Plan ministerstwa krytykuje Ewa Lis. – To otwiera kolejkę – mówi ekspertka ds. zdrowia.',
      'Inaczej widzi to Jan Wilk. – Trzeba oszczędzać – twierdzi minister.',
      '– Nie w ten sposób – odpowiada Lis. – Minister liczy pieniądze – dodaje ekspertka.',
    ].join('\n')
    const evidence = 'ekspertka ds. zdrowia'
    const expert = { name: 'Ewa Lis', role: evidence, standing: 'expert', evidence }
    const official = { name: 'Jan Wilk', role: 'minister', standing: 'official', evidence: 'minister' }
    expect(speakersIn(text)).toMatchObject([expert, official, expert, expert])
    expect(whoSaidWhat(text, options).people).toMatchObject([expert, official])
  })

  it('needs no words where a gesture stands for the clause', () => {
    const [first, second] = speakersIn(
      'Obok siedzi Jan Lis. – Widziałem wojska – macha laską. – Te są grzeczne.',
    )
    expect([first?.name, second?.name]).toEqual(['Jan Lis', 'Jan Lis'])
    expect(
      speakersIn('Obok siedzi Jan Lis. – Widziałem – macha ręką sąsiad. – Te są grzeczne.')[0],
    ).toBeNull()
  })

  it('never overrides a role beside the name', () => {
    const text =
      'Inaczej widzi to minister Ewa Lis. – To nie przejdzie – mówi polityczka. – Nie ma zgody – dodaje.'
    expect(speakersIn(text)[1]).toMatchObject({ name: 'Ewa Lis', role: 'minister', standing: 'official' })
  })

  it('is read in linear time', () => {
    const story = 'Janowi Lisowi zalało pole. – Straciłem wszystko – żali się rolnik.\n'
    expect(speakersIn(story.repeat(2000)).length).toBe(2000)
  })
})
