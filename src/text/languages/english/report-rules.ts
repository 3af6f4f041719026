import { readNumerals, readWordRows, wholeWords } from '#text/languages/read-rules.ts'
import type { ReportRules } from '#text/languages/report-rules.ts'

const steps = `
investigation: opens? (?:an )?(?:investigation|inquiry|probe)|opened (?:an )?(?:investigation|inquiry|probe)|launch(?:es|ed) (?:an )?(?:investigation|inquiry|probe)
detained: arrested|arrests?|detained|detains|in custody|captured|held over
charged: charged|charges|indicted|accused in court
jailed: jailed|remanded|imprisoned
released: freed|frees|released|releases|walks free|on bail|pardons|pardoned
sentenced: sentenced|convicted|convicts|acquitted|acquits|found guilty|not guilty|cleared of|clears|dismissed the case|upheld|upholds|overturned|overturns (?:conviction|ruling|verdict|sentence|ban)
found: recovered|found alive|found safe|found dead|found in|rescued
cause: concluded|ruled out|autopsy|test results|investigators said
admitted: admits|admitted|confesse[sd]|claims responsibility|claimed responsibility|confirms|confirmed
protested: protest note|note of protest|summon(?:s|ed)
answered: responds|responded|reacts|apologises|apologizes|apologised|apologized|condemns|condemned|calls for|urges|vows
denied: denies|denied|rejects|rejected|dismisses|refuses|refused
cancelled: cancelled|canceled|cancels|called off|calls off|suspended|suspends|scrapped|scraps|halted|halts|postponed|postpones|no longer
adopted: passed|passes|approved|approves|adopted|adopts|voted|backs|backed
signed: signed|signs
vetoed: vetoed|vetoes|challenge
talks: talks (?:collapse|stall|fail|end)*|reached (?:a )?(?:deal|agreement)|deal reached|no deal|agree|agrees|agreed|ceasefire
ended: ended|is over|extinguished|under control|contained
restored: reopens|reopened|resumes|resumed|restored|restores
closed: closed|shut|shuts
resigned: resigned|resigns|stepped down|steps down|quits|sacked|sacks|fired|fires|ousted|(?<!\\p{L})out (?:after|over)
appointed: appointed|appoints|named as|names new|sworn in
elected: wins|won|elected|defeats|defeated
died: died|dies|death toll|dead at
recovered: regained consciousness|discharged
captured: seized|seizes|captures|enters|entered
grew: rises to|rose to|climbs to|more than doubled|passes \\d+|tops \\d+
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
12: dozen
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
  steps: readWordRows(steps),
  counted: readWordRows(counted),
  numerals: readNumerals(numerals),
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
