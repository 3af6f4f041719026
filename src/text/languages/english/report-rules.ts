import { readNumerals, readWordRows, wholeWords } from '#text/languages/read-rules.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'

const steps = `
investigation: opens? (?:an )?(?:investigation|inquiry|probe)|opened (?:an )?(?:investigation|inquiry|probe)|launch(?:es|ed) (?:an )?(?:investigation|inquiry|probe)
detained: arrested|arrests?|detained|detains|in custody|captured|held over
charged: charged|charges|indicted|accused in court
jailed: jailed|remanded|imprisoned
released: freed|released|walks free|on bail
sentenced: sentenced|convicted|acquitted|found guilty|cleared of|dismissed the case|upheld|overturned
found: recovered|found alive|found safe|found dead|found in
cause: concluded|ruled out|autopsy|test results|investigators said
protested: protest note|note of protest|summon(?:s|ed)
denied: denies|denied|rejects|rejected|dismisses
cancelled: cancelled|canceled|called off|suspended|scrapped|halted|postponed
adopted: passed|passes|approved|approves|adopted|voted
signed: signed|signs
vetoed: vetoed|vetoes|challenge
talks: talks (?:collapse|stall|fail|end)*|reached (?:a )?(?:deal|agreement)|deal reached|no deal
ended: ended|is over|extinguished|under control|contained
resigned: resigned|resigns|stepped down|steps down|quits|sacked|fired
died: died|dies|death toll
recovered: regained consciousness|discharged
grew: rises to|rose to|climbs to|more than doubled
later: second day|third day|aftershock|cools
`

const counted = `
dead: dead|killed|deaths?|died|toll|victims
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
`

/** English reports, as agencies and dailies word them. */
export const englishReports: ReportRules = {
  code: 'en',
  correction: {
    title:
      /^[^\p{L}]*(?:(?:urgent|update \d?|ap|breaking)[^\p{L}]+)?(?:corrections? *(?:[:–—(]|- ?|to (?:our|an?|the) (?:story|article|report|item|headline)|$)|correct(?:ed|s) *(?:[:–—(]|-)|clarifications? *(?:[:–—(]|- ?|on |$)|clarified *[:–—-]|errat(?:um|a)\b|editor['’]s note: correct)|[([](?:corrected|correction|corrects[^)]*)[)\]]/iu,
    doubtfulTitle: /^[^\p{L}]*we got it wrong/iu,
    lead: /(?:earlier|previous|first|original) version of (?:this|the) (?:story|article|report|dispatch)[^.]*(?:misstated|incorrect|wrong|erroneous|misspelled|misidentified|said)|(?:story|article|report|dispatch|headline)[^.]{0,120} (?:misstated|incorrectly|erroneously|wrongly|misidentified|misspelled)|(?:incorrectly|erroneously|wrongly) (?:reported|stated|said|identified|named) (?:in|by) (?:this|our|an earlier)|we (?:incorrectly|erroneously|wrongly) (?:reported|stated|said|wrote)|(?:this|the) (?:story|article|report|text|headline) has been (?:corrected|amended)/iu,
  },
  retraction: {
    title:
      /^[^\p{L}]*(?:retraction *(?:[:–—(]|-|of (?:our|a|the) (?:story|article|report)|$)|retracted *[:–—(-]|(?:story|article|report) (?:withdrawn|retracted|removed|killed)|kill(?:ed)? notice|(?:mandatory )?kill *[:–—(-]|withdrawal of (?:a|our|the) (?:story|article|report))|\b(?:withdraws|retracts|kills) (?:its |a |the )?(?:story|report|article|dispatch)\b|[([](?:retracted|withdrawn)[)\]]/iu,
    doubtfulTitle: /^[^\p{L}]*(?:withdrawn|removed) *[:–—(-]/iu,
    lead: /please (?:kill|do not use|disregard|do not publish|remove)|(?:story|article|report|dispatch|item)[^.]{0,100} (?:has been|is|was|are|is being) (?:withdrawn|retracted|killed)|(?:we have|has) (?:withdrawn|retracted) (?:the|its|our|a|this) (?:story|article|report|dispatch)|(?:withdraws|retracts|is withdrawing|is retracting) (?:its|the|a|this) (?:story|article|report|dispatch)/iu,
  },
  steps: readWordRows(steps),
  counted: readWordRows(counted),
  numerals: readNumerals(numerals),
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
}
