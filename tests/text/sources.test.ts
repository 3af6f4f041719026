import { describe, expect, it } from 'vitest'
import type { Quotation, Standing } from '#domain/quote.ts'
import { whoSaidWhat } from '#text/who-said-what.ts'

function quotesIn(text: string): readonly Quotation[] {
  return whoSaidWhat(text, { language: 'pl', experts: [] }).quotes
}

type Row = readonly [text: string, name: string, role: string | null, standing: Standing]

describe('an institution speaks', () => {
  it.each<Row>([
    ['MSZ podkreśliło, że most stoi od roku.', 'MSZ', null, 'official'],
    ['KNF przypomniała bankom, że most stoi od roku.', 'KNF', null, 'official'],
    ['W poniedziałek GUS podał, że most stoi od roku.', 'GUS', null, 'official'],
    ['NBP w przesłanym nam komentarzu podkreśla, że most stoi od roku.', 'NBP', null, 'official'],
    ['Ministerstwo Rolnictwa zapewnia, że most stoi od roku.', 'Ministerstwo Rolnictwa', null, 'official'],
    ['Główny Urząd Miar podał, że most stoi od roku.', 'Główny Urząd Miar', null, 'official'],
    ['Gmina Wełdra zapewniła nas, że most stoi od roku.', 'Gmina Wełdra', null, 'official'],
    ['Agencja Uzbrojenia podkreśliła, że most stoi od roku.', 'Agencja Uzbrojenia', null, 'official'],
    ['Reuters podał wieczorem, że most stoi od roku.', 'Reuters', null, 'media'],
    ['Jak podała PAP, most stoi od roku.', 'PAP', null, 'media'],
    ['Polska Agencja Prasowa podała, że most stoi od roku.', 'Polska Agencja Prasowa', null, 'media'],
    [
      'Ministerstwo Rodziny, Pracy i Mostów podkreśla, że most stoi.',
      'Ministerstwo Rodziny, Pracy i Mostów',
      null,
      'official',
    ],
    [
      'Białoruskie ministerstwo obrony podało, że most stoi od roku.',
      'białoruskie ministerstwo obrony',
      null,
      'official',
    ],
    ['Najwyższa Izba Kontroli napisała, że most stoi od roku.', 'Najwyższa Izba Kontroli', null, 'official'],
    [
      'Spółdzielnia Mieszkaniowa Nad Bugiem przekazała nam, że most stoi.',
      'Spółdzielnia Mieszkaniowa Nad Bugiem',
      null,
      'other',
    ],
    ['„Wiarus” napisał, że most stoi od roku.', 'Wiarus', null, 'media'],
    ['Jak podaje portal nadbugiem.pl, most stoi od roku.', 'nadbugiem.pl', 'portal', 'media'],
    ['Operator Mostex poinformował, że most stoi od roku.', 'Mostex', 'operator', 'other'],
    ['Wykonawca przęseł, spółka Mostex, poinformował, że most stoi.', 'Mostex', 'spółka', 'other'],
    ['Sprawa trafiła do UOKiK, który poinformował, że most stoi.', 'UOKiK', null, 'official'],
    ['Turecki MSZ oświadczył, że most stoi od roku.', 'turecki MSZ', null, 'official'],
    ['Biały Dom potwierdził, że most stoi od roku.', 'Biały Dom', null, 'official'],
    ['PKN Mostex poinformował, że most stoi od roku.', 'PKN Mostex', null, 'other'],
    ['Według Reutersa most stoi od roku.', 'Reuters', null, 'media'],
    ['Most stoi od roku, podała PAP.', 'PAP', null, 'media'],
    [
      'Jak podała rosyjska agencja informacyjna RIA Nowosti, most stoi od roku.',
      'RIA Nowosti',
      'agencja informacyjna',
      'media',
    ],
    ['Państwowa telewizja ONT podała, że most stoi od roku.', 'ONT', 'państwowa telewizja', 'media'],
    ['Dziennik "Wiarus" podał, że most stoi od roku.', 'Wiarus', 'dziennik', 'media'],
    ['Portal Bugowisko podał, że most stoi od roku.', 'Bugowisko', 'portal', 'media'],
    [
      'Amerykański Instytut Studiów nad Mostami (ISM) napisał, że most stoi od roku.',
      'Instytut Studiów nad Mostami',
      null,
      'expert',
    ],
    ['Kuria wełdrzańska oświadczyła, że most stoi od roku.', 'Kuria wełdrzańska', null, 'other'],
    ['Firma Mostex zapewnia, że most stoi od roku.', 'Mostex', 'firma', 'other'],
    ['Lasy Państwowe poinformowały, że most stoi od roku.', 'Lasy Państwowe', null, 'official'],
    ['– Most stoi od roku – przekazało nam Krajowe Biuro Mostów.', 'Krajowe Biuro Mostów', null, 'official'],
  ])('%s', (text, name, role, standing) => {
    expect(quotesIn(text)[0]?.speaker).toMatchObject({ name, role, standing, organisation: name })
    expect(quotesIn(text)[0]?.unnamed).toBe(null)
  })

  it.each<readonly [difficulty: string, text: string, name: string]>([
    ['a company', 'Most buduje firma Mostex. Mostex zapewnia, że most stoi od roku.', 'Mostex'],
    ['a company', 'Most buduje spółka Mostex. Firma zapewnia, że most stoi od roku.', 'Mostex'],
    ['a ministry', 'MSZ milczy. Po południu resort podkreślił, że most stoi od roku.', 'MSZ'],
    [
      'the subject before',
      'Agencja BiełTA usunęła depeszę. We wtorek rano podała, że most stoi od roku.',
      'BiełTA',
    ],
    ['a medium', 'O sprawie napisał Onet. Portal podał, że most stoi od roku.', 'Onet'],
  ])('%s that was named before', (_, text, name) => {
    expect(quotesIn(text)[0]?.speaker?.name).toBe(name)
  })

  it('by its noun alone, where the article names one of the sort', () => {
    const text = 'Protestuje Krajowa Federacja Hodowców. Federacja wyliczyła, że most stoi od roku.'
    expect(quotesIn(text)[0]?.speaker?.name).toBe('Krajowa Federacja Hodowców')
  })

  it('no medium two names ago', () => {
    const text = 'O sprawie napisał Onet. Milczy Ministerstwo Rolnictwa. Portal podał, że most stoi od roku.'
    expect(quotesIn(text)[0]?.speaker).toBe(null)
  })

  it.each([
    'Rzecznik MSZ Jan Lis powiedział, że most stoi od roku.',
    'Jan Lis z Ministerstwa Rolnictwa powiedział, że most stoi od roku.',
    'Jan Lis powiedział PAP, że most stoi od roku.',
    'Jan Lis w rozmowie z PAP przyznał, że most stoi od roku.',
    '– Most stoi od roku – powiedział PAP Jan Lis.',
    'Zdaniem posła Jana Lisa z NBP most stoi od roku.',
    'Portal Bugowisko opisał rozmowę, w której Jan Lis opowiedział, że most stoi od roku.',
  ])('and not where a person does: %s', (text) => {
    expect(quotesIn(text).map(({ speaker }) => speaker?.name)).toEqual(['Jan Lis'])
  })

  it.each([
    '– Most stoi od roku – powiedział PAP wójt gminy.',
    '– Most stoi od roku – napisano w oświadczeniu KE.',
    'Z raportu NIK wynika, że most stoi od roku.',
    'Szef MSWiA zapewnił, że most stoi od roku.',
    'Prezes firmy Mostex zapewnił, że most stoi od roku.',
  ])('and not where it is no subject: %s', (text) => {
    expect(quotesIn(text).map(({ speaker }) => speaker)).toEqual([null])
  })
})

describe('a source without a name', () => {
  it.each<readonly [text: string, role: string, standing: Standing]>([
    ['– Woda sięgała okien – mówi mieszkanka Wełdry.', 'mieszkanka Wełdry', 'witness'],
    ['– Magazyny stoją puste – mówi nam dyplomata NATO.', 'dyplomata NATO', 'official'],
    ['– To zły znak – ocenia ekspert.', 'ekspert', 'expert'],
    ['– Przyjedziemy jutro – mówi nam jeden z organizatorów.', 'jeden z organizatorów', 'other'],
    ['– Moja córka wstaje o piątej! – krzyczała jedna z matek.', 'jedna z matek', 'witness'],
    ['– Działamy powoli – słyszymy od urzędnika gminy.', 'urzędnik gminy', 'official'],
    ['„Most stoi od roku” – piszą analitycy OSW.', 'analitycy OSW', 'expert'],
    ['W raporcie czytamy: „Most stoi od roku”.', 'raport', 'document'],
    ['„Most stoi od roku” – czytamy w komunikacie.', 'komunikat', 'document'],
    ['Z nowych zasad wynika, że most stoi od roku.', 'zasady', 'document'],
    ['Z dokumentu wynika, że „most stoi od roku”.', 'dokument', 'document'],
    ['Jak wynika z raportu, most stoi od roku.', 'raport', 'document'],
    ['Według wstępnych wyliczeń most stoi od roku.', 'wyliczenia', 'document'],
    ['Raport szacuje, że most stoi od roku.', 'raport', 'document'],
    ['W kontrakcie zapisano „możliwość odstąpienia bez powodu”.', 'kontrakt', 'document'],
    [
      'Zdaniem biegłego z zakresu mostów, który oglądał przęsło, most stoi od roku.',
      'biegły z zakresu mostów',
      'expert',
    ],
    ['Według trzech dyplomatów, z którymi rozmawiała agencja, most stoi od roku.', 'dyplomaci', 'official'],
    ['Ekonomiści prognozują, że most stoi od roku.', 'ekonomiści', 'expert'],
    [
      'Na pomoc pospieszył ornitolog, który liczył bieliki. Jego zdaniem most stoi od roku.',
      'ornitolog',
      'expert',
    ],
    ['Szef MSWiA zapewnił, że most stoi od roku.', 'szef MSWiA', 'official'],
    ['Według synoptyka IMGW most stoi od roku.', 'synoptyk IMGW', 'expert'],
    ['Kanclerz Niemiec nazwał to „końcem wszelkich złudzeń”.', 'kanclerz Niemiec', 'official'],
    ['Jak twierdzą świadkowie, most stoi od roku.', 'świadkowie', 'witness'],
    ['Media donoszą, że most stoi od roku.', 'media', 'media'],
    ['Ukraiński wywiad wojskowy podał, że most stoi od roku.', 'ukraiński wywiad', 'official'],
    ['W wywiadzie dla „Bilda” kanclerz przyznał, że most stoi od roku.', 'kanclerz', 'official'],
    ['Rosyjska ambasada oświadczyła, że most stoi od roku.', 'rosyjska ambasada', 'official'],
    ['Według resortu most stoi od roku.', 'resort', 'official'],
  ])('%s', (text, role, standing) => {
    const [quote] = quotesIn(text)
    expect(quote?.speaker).toBe(null)
    expect(quote?.unnamed).toMatchObject({ role, standing })
    expect(text).toContain(quote?.unnamed?.evidence)
  })

  it('goes on speaking', () => {
    const text = '„To błąd” – powiedział unijny dyplomata. „Most stoi od roku” – dodał.'
    expect(quotesIn(text).map(({ unnamed }) => unnamed?.role)).toEqual([
      'unijny dyplomata',
      'unijny dyplomata',
    ])
  })

  it.each([
    '– Most stoi od roku – mówi rzecznik Wolski.',
    'Zdaniem szefa MSZ Litwy Gabrieliusa Landsbergisa most stoi od roku.',
    '– Most stoi od roku – opowiada pani Halina, właścicielka sklepu.',
    '– Most stoi od roku – oświadczyła rzeczniczka chińskiego MSZ Shen Baoyun.',
  ])('is none where the article prints a name, though not one to give: %s', (text) => {
    expect(quotesIn(text)[0]?.unnamed).toBe(null)
  })
})

describe('where it was said is no part of what an unnamed speaker is', () => {
  it.each([
    ['– Most stoi od roku – powiedział szef rządu w Sejmie.', 'szef rządu'],
    ['Szef rządu w Sejmie powiedział, że most stoi od roku.', 'szef rządu'],
    ['– Most stoi od roku – powiedział minister zdrowia w Polsat News.', 'minister zdrowia'],
    ['– Most stoi od roku – powiedziała mieszkanka Wełdry na wiecu.', 'mieszkanka Wełdry'],
    ['– Most stoi od roku – powiedział rzecznik resortu na konferencji.', 'rzecznik resortu'],
    ['– Most stoi od roku – mówi dyrektor szkoły w Wełdrze.', 'dyrektor szkoły w Wełdrze'],
  ])('%s', (text, role) => {
    expect(quotesIn(text)[0]?.unnamed?.role).toBe(role)
  })
})
