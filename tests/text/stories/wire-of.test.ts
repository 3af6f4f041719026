import { expect, test } from 'vitest'
import { agencies, agencyOf } from '#text/stories/agencies.ts'
import { wireOf } from '#text/stories/wire-of.ts'

test.each([
  { text: 'Rząd przyjął projekt. (PAP)', wire: ['PAP'] },
  { text: 'PAP/Rząd przyjął projekt.', wire: ['PAP'] },
  { text: 'Rząd przyjął projekt – podała PAP.', wire: ['PAP'] },
  { text: 'Jak podaje Reuters, rozmowy trwają.', wire: ['Reuters'] },
  { text: 'Rozmowy trwają – poinformowała agencja Reutera.', wire: ['Reuters'] },
  { text: 'Granica jest otwarta (PAP za BelTA).', wire: ['PAP', 'BelTA'] },
  { text: 'Granica jest otwarta, podaje PAP za BiełTA.', wire: ['PAP', 'BelTA'] },
  { text: 'Granica jest otwarta.\n\nŹródło: TASS', wire: ['TASS'] },
  { text: 'Rozmowy trwają.\nAFP, PAP', wire: ['AFP', 'PAP'] },
  { text: 'Rozmowy trwają (AFP/PAP).', wire: ['AFP', 'PAP'] },
  { text: 'WARSAW (Reuters) - Talks go on.', wire: ['Reuters'] },
  { text: 'Talks go on, Reuters reported on Monday.', wire: ['Reuters'] },
  { text: 'Talks go on, according to Interfax.', wire: ['Interfax'] },
  { text: 'Talks go on, the minister told AFP.', wire: ['AFP'] },
  { text: 'Talks go on, the Belarusian news agency BelTA said.', wire: ['BelTA'] },
  { text: 'Rosja odrzuca notę – pisze agencja RIA Nowosti.', wire: ['RIA Nowosti'] },
  { text: 'Kijów potwierdza, donosi Interfax-Ukraina.', wire: ['Interfax-Ukraina'] },
  { text: 'Mińsk zaprzecza – podała BelTA. Wojsko milczy. (PAP)', wire: ['PAP', 'BelTA'] },
  { text: 'TASS, 12 March. The ministry denies it.', wire: ['TASS'] },
  { title: 'Reuters: rozmowy trwają', text: 'Rozmowy trwają.', wire: ['Reuters'] },
  { text: 'Powódź ustępuje – powiedział PAP burmistrz Nysy.', wire: ['PAP'] },
  { text: 'Rozmowy trwają – podała dpa.', wire: ['dpa'] },
  { text: 'Rozmowy trwają – podało ČTK.', wire: ['ČTK'] },
  { text: `Agence France-Presse (AFP) podaje, że rozmowy trwają.`, wire: ['AFP'] },
])('origin, $title $text', ({ title = '', text, wire }) => {
  expect(wireOf(text, title)).toEqual(wire)
})

test.each([
  { name: 'a photograph', text: 'Rozmowy trwają.\nfot. PAP/Jan Nowicki' },
  { name: 'a photograph in brackets', text: 'Rozmowy trwają (fot. PAP).' },
  { name: 'the agency as the news', text: 'Nowy prezes PAP objął urząd w poniedziałek.' },
  { name: 'one responsible for it', text: 'Wiceminister odpowiedzialny za PAP złożył dymisję.' },
  { name: 'a medical test', text: 'Badanie PAP wykrywa zmiany wcześnie.' },
  { name: 'an acronym of something else', text: 'Akademia Pomorska (AP) ogłosiła nabór.' },
  { name: 'another police', text: 'The Australian Federal Police (AFP) seized the cargo.' },
  { name: 'a motorway', text: 'Jak podaje policja, AP-7 jest zamknięta.' },
  { name: 'a word in lower case', text: 'Dziecko je pap i kasze.' },
  { name: 'a basketball club', text: 'Anadolu Efes wygrał w Stambule.' },
  { name: 'a person', text: 'Michael Bloomberg wsparł kampanię.' },
  { name: 'a part of a word', text: 'Podała PAPA, że śpi.' },
  {
    name: 'background in the middle',
    text: `${'Rozmowy trwają od rana w Wilnie. '.repeat(25)}Rok temu podała to PAP. ${'Delegacje milczą o ich treści. '.repeat(12)}`,
  },
  { name: 'nothing', text: '' },
])('no origin: $name', ({ text }) => {
  expect(wireOf(text, '')).toEqual([])
})

test('every spelling is of one agency, and what a government runs is known', () => {
  const spellings = agencies.flatMap((agency) => agency.spellings)
  expect(new Set(spellings).size).toBe(spellings.length)
  expect(agencyOf('BiełTA')).toMatchObject({ name: 'BelTA', isStateRun: true })
  expect(agencyOf('Reutera')).toMatchObject({ name: 'Reuters', isStateRun: false })
  expect(agencyOf('Kurier')).toBeNull()
})
