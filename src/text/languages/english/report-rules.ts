import { readNumerals, readWordRows, wholeWords } from '#text/languages/read-rules.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'
import { englishSteps } from './report-steps.ts'

const counted = `
dead: dead|killed|deaths?|died|toll|victims?
hurt: hurt|injured|wounded|injuries|hospitals?
ill: ill|infected|infections|cases|sick|caught
held: arrested|detained|suspects
missing: missing
evacuated: evacuated
homes: homes|houses|buildings
`

const numerals = `
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
100: hundred
12: dozen
`

const ordinals = `
2: second
3: third
4: fourth
5: fifth
6: sixth
7: seventh
8: eighth
9: ninth
10: tenth
11: eleventh
12: twelfth
13: thirteenth
14: fourteenth
15: fifteenth
16: sixteenth
17: seventeenth
18: eighteenth
19: nineteenth
20: twentieth
`

const multiples = `
1000: thousand|k
1000000: million|mln|m
1000000000: billion|bn
`

/** English reports, as agencies and dailies word them. */
export const englishReports: ReportRules = {
  code: 'en',
  correction: {
    title:
      /^[^\p{L}]*(?:(?:urgent|update \d?|ap|breaking)[^\p{L}]+)?(?:corrections? *(?:[:–—(]|- ?|to (?:our|an?|the) (?:story|article|report|item|headline)|$)|correct(?:ed|s) *(?:[:–—(]|-)|clarifications? *(?:[:–—(]|- ?|on |$)|clarified *[:–—-]|errat(?:um|a)\b|editor['’]s note: correct)|[([](?:corrected|correction|corrects[^)]*)[)\]]/iu,
    doubtfulTitle: /^[^\p{L}]*we got it wrong/iu,
    lead: /(?:earlier|previous|first|original) version of (?:this|the) (?:story|article|report|dispatch)[^.]*(?:misstated|incorrect|wrong|erroneous|misspelled|misidentified|said)|we (?:got|gave|had)[^.]{0,60} wrong|(?:story|article|report|dispatch|headline)[^.]{0,120} (?:misstated|incorrectly|erroneously|wrongly|misidentified|misspelled)|(?:incorrectly|erroneously|wrongly) (?:reported|stated|said|identified|named) (?:in|by) (?:this|our|an earlier)|we (?:incorrectly|erroneously|wrongly) (?:reported|stated|said|wrote)|(?:this|the) (?:story|article|report|text|headline) has been (?:corrected|amended)/iu,
  },
  retraction: {
    title:
      /^[^\p{L}]*(?:retraction *(?:[:–—(]|-|of (?:our|a|the) (?:story|article|report)|$)|retracted *[:–—(-]|(?:story|article|report) (?:withdrawn|retracted|removed|killed)|kill(?:ed)? notice|(?:mandatory )?kill *[:–—(-]|withdrawal of (?:a|our|the) (?:story|article|report))|\b(?:withdraws|retracts|kills) (?:its |a |the )?(?:story|report|article|dispatch)\b|[([](?:retracted|withdrawn)[)\]]/iu,
    doubtfulTitle: /^[^\p{L}]*(?:withdrawn|removed) *[:–—(-]/iu,
    lead: /please (?:kill|do not use|disregard|do not publish|remove)|(?:story|article|report|dispatch|item)[^.]{0,100} (?:has been|is|was|are|is being) (?:withdrawn|retracted|killed)|(?:we have|has) (?:withdrawn|retracted) (?:the|its|our|a|this) (?:story|article|report|dispatch)|(?:withdraws|retracts|is withdrawing|is retracting) (?:its|the|a|this) (?:story|article|report|dispatch)/iu,
  },
  steps: englishSteps,
  counted: readWordRows(counted),
  numerals: readNumerals(numerals),
  ordinals: readNumerals(ordinals),
  multiples: readWordRows(multiples),
  weekdays: [
    "sunday(?:[’']s)?",
    "monday(?:[’']s)?",
    "tuesday(?:[’']s)?",
    "wednesday(?:[’']s)?",
    "thursday(?:[’']s)?",
    "friday(?:[’']s)?",
    "saturday(?:[’']s)?",
  ].map(wholeWords),
  today: wholeWords('today'),
  atLeast: wholeWords('more than|over|at least|passes|passed|tops|exceeds|nearly|about|around'),
  background: wholeWords(
    '(?:this|last) (?:year|month)|(?:in|since) (?:19|20)\\d\\d|so far this|earlier this|(?:years?|months?|weeks?) (?:ago|earlier)|previously',
  ),
  vagueThings: new Set(
    'person people man men woman women year hour minute day week month time metre mile kilometre percent thousand million billion point age'.split(
      ' ',
    ),
  ),
}
