import { describe, expect, it } from 'vitest'
import { whoSaidWhat } from '#text/who-said-what.ts'

/** Who says what, by the first two words of each direct quotation. */
function voicesIn(text: string): readonly string[] {
  const { quotes } = whoSaidWhat(text, { language: 'pl', experts: [] })
  return quotes
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words.split(' ', 2).join(' ')}`)
}

describe('who speaks where the words behind a quotation give no name', () => {
  it.each<readonly [difficulty: string, text: string, voices: readonly string[]]>([
    [
      'a broader word for a doctor',
      'Rozmawiamy z Janem Malickim, pediatrą z Lublina. – Szczepmy dzieci – mówi lekarz.',
      ['Jan Malicki: Szczepmy dzieci'],
    ],
    [
      'a synonym for a coach',
      'Głos zabrał trener Jan Malicki. – Zagramy lepiej – zapowiada szkoleniowiec.',
      ['Jan Malicki: Zagramy lepiej'],
    ],
    [
      'a nation of the one who was asked',
      'O powrót zapytano Gorana Vukovicia. – Jest gotowy – powiedział Serb.',
      ['Goran Vuković: Jest gotowy'],
    ],
    [
      'an age',
      '– Nic nie widziałem – mówi Jan Malicki. – Było ciemno – dodaje 29-latek.',
      ['Jan Malicki: Nic nie', 'Jan Malicki: Było ciemno'],
    ],
    [
      'a sportsman whom the article names alone',
      'Jan Malicki skoczył najdalej. – Nie wierzę – mówi skoczek.',
      ['Jan Malicki: Nie wierzę'],
    ],
    [
      'the one just named among several politicians',
      'Jan Kos jest posłem. Sprawę skomentował europoseł Adam Malicki. Polityk nie krył oburzenia. – To kpina – ocenił.',
      ['Adam Malicki: To kpina'],
    ],
    [
      'the one voice of the article, after narration of others',
      'Poseł Jan Malicki ocenia to źle. – Źle – powiedział. Komisja Europejska milczy od tygodnia.\nKancelaria zapewnia co innego.\n– Rząd podpisał i udaje – przekonywał.',
      ['Jan Malicki: Źle', 'Jan Malicki: Rząd podpisał'],
    ],
    [
      'one newly presented, not the voice before',
      '– Zostaję – mówi burmistrz Jan Malicki.\nDo drzwi puka Adam Kos, wolontariusz. Od wiosny wywiózł 700 osób. – Boję się – przyznaje.',
      ['Jan Malicki: Zostaję', 'Adam Kos: Boję się'],
    ],
    [
      'a newspaper’s interlocutor, the only one of the gender',
      '– Trzeba czekać – radzi ekonomistka Anna Malicka.\nOperator milczy.\nRegulator też.\n– Ceny wzrosną – ocenia rozmówczyni „Rzeczpospolitej”.',
      ['Anna Malicka: Trzeba czekać', 'Anna Malicka: Ceny wzrosną'],
    ],
    [
      'a politician with whom the newsroom spoke and whom it does not name',
      'Minister Jan Malicki chwali ustawę. Polityk koalicji, z którym rozmawialiśmy, nie ma złudzeń. – Idzie do kosza – przyznaje.',
      ['?: Idzie do'],
    ],
    [
      'a stranger with a courtesy',
      '– Odpadła połowa – mówi trenerka Anna Malicka.\nSpotykamy panią Teresę, emerytkę. – Lekarz mi kazał – wzdycha.',
      ['Anna Malicka: Odpadła połowa', '?: Lekarz mi'],
    ],
    [
      'words of somebody’s own comment',
      'Ekonomistka Anna Malicka uważa, że Rada się ugnie. „Spodziewamy się cięcia w grudniu” – czytamy w jej komentarzu.',
      ['Anna Malicka: Spodziewamy się'],
    ],
    [
      'an embedded post',
      'Odpowiedziała mu posłanka Anna Malicka.\nPanie pośle, proszę policzyć jeszcze raz te krzesła.\n— Anna Malicka (@malicka) October 25, 2025',
      ['Anna Malicka: Panie pośle,'],
    ],
    [
      'a paragraph without marks behind a line that announces it',
      'Poseł Jan Malicki napisał w sieci:\nRząd oszukał wszystkich i nikt za to nie odpowie.\nSprawę bada komisja.',
      ['Jan Malicki: Rząd oszukał'],
    ],
    [
      'a surname with a particle at the beginning of a sentence',
      '– Czekajmy – mówi analityczka Marieke van der Hulst. Van der Hulst radzi cierpliwość. – To potrwa – podpowiada.',
      ['Marieke van der Hulst: Czekajmy', 'Marieke van der Hulst: To potrwa'],
    ],
  ])('%s', (_difficulty, text, voices) => {
    expect(voicesIn(text)).toEqual(voices)
  })
})

describe('a role that opens the sentence behind', () => {
  it.each([
    [
      'with any verb',
      '– Nie ma kryzysu – zapewnia Jan Malicki. Wiceminister finansów i poseł był w środę w studiu.',
      'wiceminister finansów i poseł',
    ],
    [
      'of somebody else by the verb',
      '– Nie ma kryzysu – zapewnia Jan Malicki. Minister finansów powiedziała co innego.',
      null,
    ],
  ])('%s', (_difficulty, text, role) => {
    const [quote] = whoSaidWhat(text, { language: 'pl', experts: [] }).quotes
    expect(quote?.speaker?.role?.toLowerCase() ?? null).toBe(role)
  })
})
