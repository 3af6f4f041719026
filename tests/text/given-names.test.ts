import { describe, expect, it } from 'vitest'
import { feminineGivenNames, masculineGivenNames } from '../../src/text/languages/polish/given-names.ts'
import { nameRules } from '../../src/text/languages/polish/name-rules.ts'

const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

const men = `
  Aleksy Aleksego Aleksemu Aleksego Aleksym Aleksym
  Jerzy Jerzego Jerzemu Jerzego Jerzym Jerzym
  Antoni Antoniego Antoniemu Antoniego Antonim Antonim
  Ignacy Ignacego Ignacemu Ignacego Ignacym Ignacym
  Walery Walerego Waleremu Walerego Walerym Walerym
  Marek Marka Markowi Marka Markiem Marku
  Bartek Bartka Bartkowi Bartka Bartkiem Bartku
  Maciek Maćka Maćkowi Maćka Maćkiem Maćku
  Jacek Jacka Jackowi Jacka Jackiem Jacku
  Paweł Pawła Pawłowi Pawła Pawłem Pawle
  Gaweł Gawła Gawłowi Gawła Gawłem Gawle
  Michał Michała Michałowi Michała Michałem Michale
  Karol Karola Karolowi Karola Karolem Karolu
  Noe Noego Noemu Noego Noem Noem
  Nikodem Nikodema Nikodemowi Nikodema Nikodemem Nikodemie
  Wawrzyniec Wawrzyńca Wawrzyńcowi Wawrzyńca Wawrzyńcem Wawrzyńcu
  Maciej Macieja Maciejowi Macieja Maciejem Macieju
  Aleksander Aleksandra Aleksandrowi Aleksandra Aleksandrem Aleksandrze
  Piotr Piotra Piotrowi Piotra Piotrem Piotrze
  Kuba Kuby Kubie Kubę Kubą Kubie
  Barnaba Barnaby Barnabie Barnabę Barnabą Barnabie
  Kosma Kosmy Kosmie Kosmę Kosmą Kosmie
  Jarema Jaremy Jaremie Jaremę Jaremą Jaremie
  Saba Saby Sabie Sabę Sabą Sabie
  Hugo Hugona Hugonowi Hugona Hugonem Hugonie
  Hugo Hugo Hugo Hugo Hugo Hugo
  Iwo Iwona Iwonowi Iwona Iwonem Iwonie
  Iwo Iwa Iwowi Iwa Iwem Iwie
  Otto Ottona Ottonowi Ottona Ottonem Ottonie
  Bruno Brunona Brunonowi Brunona Brunonem Brunonie
  Bruno Bruna Brunowi Bruna Brunem Brunie
  Mieszko Mieszka Mieszkowi Mieszka Mieszkiem Mieszku
  Marco Marca Marcowi Marca Markiem Marcu
  Barry Barry'ego Barry'emu Barry'ego Barrym Barrym
  Charlie Charliego Charliemu Charliego Charliem Charliem
  George George'a George'owi George'a George'em George'u
  Luca Luki Luce Lucę Lucą Luce
  Nikita Nikity Nikicie Nikitę Nikitą Nikicie
  Ilja Ilji Ilji Ilję Ilją Ilji
  Jewhen Jewhena Jewhenowi Jewhena Jewhenem Jewhenie
  Andriej Andrieja Andriejowi Andrieja Andriejem Andrieju
  Siergiej Siergieja Siergiejowi Siergieja Siergiejem Siergieju
  Ołeksij Ołeksija Ołeksijowi Ołeksija Ołeksijem Ołeksiju
  Pawieł Pawieła Pawiełowi Pawieła Pawiełem Pawiele
  Dmytro Dmytra Dmytrowi Dmytra Dmytrem Dmytrze
  Mykoła Mykoły Mykole Mykołę Mykołą Mykole
  Mychajło Mychajły Mychajle Mychajłę Mychajłą Mychajle
  Ihar Ihara Iharowi Ihara Iharem Iharze
  Aleś Alesia Alesiowi Alesia Alesiem Alesiu
  Rimantas Rimantasa Rimantasowi Rimantasa Rimantasem Rimantasie
  Gitanas Gitanasa Gitanasowi Gitanasa Gitanasem Gitanasie
  Giorgi Giorgiego Giorgiemu Giorgiego Giorgim Giorgim
  Jiří Jiříego Jiříemu Jiříego Jiřím Jiřím
  Craig Craiga Craigowi Craiga Craigiem Craigu
  Recep Recepa Recepowi Recepa Recepem Recepie`

const women = `
  Iga Igi Idze Igę Igą Idze
  Zoja Zoi Zoi Zoję Zoją Zoi
  Kaja Kai Kai Kaję Kają Kai
  Maria Marii Marii Marię Marią Marii
  Natalia Natalii Natalii Natalię Natalią Natalii
  Natalja Natalji Natalji Natalję Natalją Natalji
  Lea Lei Lei Leę Leą Lei
  Seweryna Seweryny Sewerynie Sewerynę Seweryną Sewerynie
  Eliza Elizy Elizie Elizę Elizą Elizie
  Judyta Judyty Judycie Judytę Judytą Judycie
  Halszka Halszki Halszce Halszkę Halszką Halszce
  Żaneta Żanety Żanecie Żanetę Żanetą Żanecie
  Ola Oli Oli Olę Olą Oli
  Olga Olgi Oldze Olgę Olgą Oldze
  Wolha Wolhy Wolsze Wolhę Wolhą Wolsze
  Swiatłana Swiatłany Swiatłanie Swiatłanę Swiatłaną Swiatłanie
  Bianca Bianki Biance Biancę Biancą Biance
  Ingrida Ingridy Ingridzie Ingridę Ingridą Ingridzie
  Basia Basi Basi Basię Basią Basi
  Danuta Danuty Danucie Danutę Danutą Danucie`

const tables = [
  ['masculine', men],
  ['feminine', women],
] as const
const forms = tables.flatMap(([gender, table]) =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const row = line.trim().split(' ')
      return row.map((form, index) => [form, cases[index], row[0], gender] as const)
    }),
)

describe('given names', () => {
  it.each(forms)('%s is the %s of %s (%s)', (form, grammaticalCase, nominative, gender) => {
    expect(nameRules.givenReadings(form)).toContainEqual({ nominative, case: grammaticalCase, gender })
  })

  it('are spelled as names, once each', () => {
    for (const names of [masculineGivenNames, feminineGivenNames]) {
      expect(names.filter((name) => !/^\p{Lu}[\p{L}-]+$/u.test(name))).toEqual([])
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('of Poland come before those that share a form with them', () => {
    const first = ['Moniki', 'Marka', 'Jacka', 'Jana', 'Annie'].map(
      (form) => nameRules.givenReadings(form)[0],
    )
    expect(first.map((reading) => reading?.nominative)).toEqual(['Monika', 'Marek', 'Jacek', 'Jan', 'Anna'])
  })

  it.each('Seweryna Eliza Judyta Nikodem Craig Abigail Jewhen Ilja Rimantas Shen'.split(' '))(
    '%s is known',
    (name) => {
      expect(nameRules.givenReadings(name).map((reading) => reading.nominative)).toContain(name)
    },
  )

  it.each([
    'Rady Ministrów',
    'Hala Stulecia',
    'Wola Duchacka',
    'Polska Agencja',
    'Ziemia Święta',
    'Nowy Jork',
    'Stany Zjednoczone',
    'Gry Olimpijskie',
    'Linie Lotnicze',
    'Jasna Góra',
    'Ona Polka',
    'Warta Poznań',
    'Sofii Rumen',
    'Gali Biznesu',
    'Dania Duńska',
    'Rudy Śląskiej',
    'Ani Tusk',
    'Ligi Mistrzów',
    'Mają Państwo',
    'Sama Polska',
    'Inny Polak',
  ])('no name begins "%s"', (text) => {
    expect(nameRules.givenReadings(text.split(' ')[0] ?? '')).toEqual([])
  })
})
