import { expect, test } from 'vitest'
import { reportKind } from '#text/stories/report-kind.ts'

test.each([
  { title: 'Sprostowanie: plac nie należał do spółki', kind: 'correction' },
  { title: 'SPROSTOWANIE: 18 rannych w wypadku autokaru', kind: 'correction' },
  { title: 'KOREKTA: Sejm uchwalił ustawę o PIP', kind: 'correction' },
  { title: 'Korekta do depeszy: Sejm uchwalił ustawę', kind: 'correction' },
  { title: 'Prostujemy: nie 300, lecz 30 osób', kind: 'correction' },
  { title: 'POPRAWKA – data wejścia w życie', kind: 'correction' },
  { title: 'Rada uchwaliła budżet (korekta)', kind: 'correction' },
  {
    title: 'Przepisy od listopada',
    text: 'W depeszy z 12 marca błędnie podaliśmy datę. Zacznie ona obowiązywać 1 listopada.',
    kind: 'correction',
  },
  {
    title: 'O dymie nad miastem',
    text: 'Napisaliśmy, że hala należy do spółki. W rzeczywistości jest tylko dzierżawiona.',
    kind: 'correction',
  },
  {
    title: 'Piła: wiek sprawców',
    text: 'W porannym tekście podaliśmy zły wiek sprawców. Mają po 15 lat.',
    kind: 'correction',
  },
  {
    title: 'Obwodnicę zbuduje Drogbud',
    text: 'Wcześniej napisaliśmy, że przetarg wygrał Dromex. To pomyłka.',
    kind: 'correction',
  },
  {
    title: 'Korekta: w naczepie było 16 osób',
    text: 'Podana w depeszy liczba migrantów była błędna.',
    kind: 'correction',
  },
  {
    title: 'W Płocku nie było wybuchu',
    text: 'Usuwamy poprzednią wiadomość o wybuchu. Przepraszamy.',
    kind: 'retraction',
  },
  { title: 'AWK WYCOFUJE depeszę o przejęciu sieci', kind: 'retraction' },
  { title: 'ANULOWANA: Prezes złożył dymisję', kind: 'retraction' },
  { title: 'Depesza wycofana: przejęcie sieci piekarni', kind: 'retraction' },
  {
    title: 'Przejęcie sieci',
    text: 'Prosimy o niewykorzystywanie depeszy nadanej o 8.20.',
    kind: 'retraction',
  },
  {
    title: 'Przepraszamy za poranny tekst',
    text: 'Informacja była nieprawdziwa, a artykuł usunęliśmy z serwisu.',
    kind: 'retraction',
  },
  { title: 'Korekta kursu złotego po decyzji Rady', kind: 'report' },
  { title: 'Korekta na giełdzie: WIG20 traci 3 proc.', kind: 'report' },
  {
    title: 'Korekta: indeksy w dół',
    text: 'Inwestorzy realizują zyski po trzech wzrostowych sesjach.',
    kind: 'report',
  },
  { title: 'Poprawka opozycji przepadła w Senacie', kind: 'report' },
  { title: 'Wycofano partię jajek z sieci sklepów', kind: 'report' },
  { title: 'Wycofanie wojsk z pogranicza zakończone', kind: 'report' },
  { title: 'WYCOFANIE WOJSK z pogranicza', kind: 'report' },
  { title: 'Anulowano lot do Oslo', kind: 'report' },
  { title: 'Sąd nakazał gazecie sprostowanie', kind: 'report' },
  {
    title: 'Sąd: opis w artykule był ścisły',
    text: 'W tekście ustawy jest błędny przecinek, uznał sąd.',
    kind: 'report',
  },
  {
    title: 'Poseł domaga się sprostowania',
    text: 'Jego zdaniem gazeta błędnie opisała głosowanie.',
    kind: 'report',
  },
  { title: 'Minister: wycofujemy projekt', text: 'Resort wycofuje projekt ustawy z Sejmu.', kind: 'report' },
])('Polish, $title: $kind', ({ title, text = '', kind }) => {
  expect(reportKind({ title, text, language: 'pl' })).toBe(kind)
})

test.each([
  { title: 'Correction: food courier ruling', kind: 'correction' },
  { title: 'CORRECTED-Central bank trims rate', kind: 'correction' },
  { title: 'Clarification: how the vote was counted', kind: 'correction' },
  { title: 'Central bank trims rate (Corrected)', kind: 'correction' },
  {
    title: 'Courier wins case',
    text: 'An earlier version of this article misstated his age. He is 34.',
    kind: 'correction',
  },
  { title: 'Retraction: minister did not resign', kind: 'retraction' },
  { title: 'KILL NOTICE: bakery takeover', kind: 'retraction' },
  { title: 'STORY WITHDRAWN: bakery takeover', kind: 'retraction' },
  { title: 'Bakery takeover', text: 'The report on the takeover has been withdrawn.', kind: 'retraction' },
  { title: 'Bakery takeover', text: 'Editors, please kill the story sent at 8.20.', kind: 'retraction' },
  { title: 'Corrections officer charged with smuggling', kind: 'report' },
  { title: 'Correctional facility evacuated', kind: 'report' },
  { title: 'Stocks enter correction', text: 'The index was down 11 per cent.', kind: 'report' },
  { title: 'Market correction: what next', kind: 'report' },
  { title: 'Troops withdrawn from border', text: 'The last units were withdrawn on Monday.', kind: 'report' },
  { title: 'Three killed in crash', kind: 'report' },
  { title: 'Clarification sought on trade deal', kind: 'report' },
  {
    title: 'Eggs withdrawn from shops',
    text: 'The batch has been withdrawn, the inspectorate said.',
    kind: 'report',
  },
])('English, $title: $kind', ({ title, text = '', kind }) => {
  expect(reportKind({ title, text, language: 'en' })).toBe(kind)
})

test('a language without rules has reports alone', () => {
  expect(reportKind({ title: 'Sprostowanie: data', text: '', language: 'cs' })).toBe('report')
})
