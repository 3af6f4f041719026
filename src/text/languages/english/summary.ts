import type { CohesionRules, NewsRules, SummaryRules } from '#text/languages/summary-rules.ts'

const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although always am among an and another any are as at away back be because been before being
  below between both but by came can cannot could did do does doing done down during each either else even ever every few for from further
  had has have having he her here hers him his how however i if in into is it its itself just last least less like made make many may me
  might more most much must my near never new next no nor not now of off often on once one only or other others our out over own per put
  rather s said same say says see set shall she should since so some still such t take than that the their them then there these they this those
  though through thus to together too two under until up upon us very was we well were what when where whether which while who whom whose why
  will with within without would year years yet you your`.split(/\s+/u),
)

const verb = `is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|said|says|told|added|also|\\p{L}+ed|\\p{L}+s`

/** What makes an English sentence hang on another one, and what on a page is no text of the article. */
const cohesion: CohesionRules = {
  goesOn:
    /^(?:he|she|it|they|this|that|these|those|his|her|hers|its|their|theirs|him|them|such|there|then|here|so|but|and|or|nor|yet|however|moreover|furthermore|meanwhile|also|additionally|besides|instead|otherwise|therefore|thus|hence|still|nevertheless|nonetheless|likewise|similarly|another|others|both|neither|either|(?:some|most|many|one)\s+of\s+(?:them|those|these)|the\s+(?:latter|former|other|others|first|second|third|same|two|pair|move|decision)|as\s+a\s+result|in\s+(?:addition|contrast|response|return|turn|total|doing\s+so)|on\s+the\s+other\s+hand|for\s+example|for\s+instance|at\s+the\s+(?:time|same\s+time)|by\s+contrast|after\s+(?:that|this)|before\s+(?:that|this)|(?:days|weeks|months|years|hours)\s+(?:later|earlier|before)|earlier|later|afterwards|of\s+(?:those|these|them)|among\s+(?:them|those))(?=[\s,.:;’']|$)/u,
  pointsBack:
    /(?:^|[\s,(])(?:however|therefore|in\s+this\s+(?:context|case|regard)|that\s+(?:day|time)|(?:of|for|with|to|from|by|on|in|about)\s+(?:them|him|her|it)|these\s+\p{Ll}+|those\s+\p{Ll}+s|such\s+(?:a\s+)?\p{Ll}+|the\s+same\s+day)(?=[\s,.;]|$)/u,
  belongsToQuotes:
    /^(?:(?:according\s+to|in)\s+(?:him|her|them|his|their)|as\s+(?:he|she|they)\s|(?:he|she|they)\s+(?:added|said|told|noted|went\s+on|continued|argued|explained))/u,
  bareThing: new RegExp(
    String.raw`^the\s+(document|agreement|deal|treaty|report|study|decision|ruling|verdict|bill|law|act|project|plan|plans|proposal|meeting|talks|company|firm|ministry|agency|court|incident|accident|attack|attacks|building|vehicle|ship|vessel|aircraft|plane|programme|program|statement|measure|measures|changes)\s+(?:${verb})(?=[\s,.]|$)`,
    'u',
  ),
  bareRole: new RegExp(
    String.raw`^the\s+(man|woman|boy|girl|child|driver|suspect|suspects|victim|victims|couple|minister|general|analyst|expert|professor|spokesman|spokeswoman|spokesperson|official|officials|lawyer|senator|politician|author|authors)\s+(?:${verb})(?=[\s,.]|$)`,
    'u',
  ),
  lacksSubject: /^(?:asked|speaking|responding|commenting|replying)(?=[\s,])/u,
  missingSubject: [],
  planned: /\s(?:was|were|had\s+been)\s+(?:due|supposed|meant|expected|scheduled)\s+to\s/u,
  denies:
    /^(?:it|he|she|they)\s+(?:did|has|have|was|were)(?:\s+not|n['’]t)\s|^(?:but|instead)[\s,]|\showever(?!\p{L})/u,
  furniture:
    /^(?:read\s+(?:more|also|next)|see\s+also|related|photo|picture|image|source|advertisement|sponsored|sign\s+up|subscribe|follow\s+us|share|watch|listen|©|copyright|updated|published|reporting\s+by|editing\s+by|additional\s+reporting|click\s+here|this\s+(?:article|story)\s+(?:was|is|has|will)|more\s+(?:on|about)|join|support)(?=[\s:.,]|$)/u,
  newsroom:
    /(?:^|[\s(])(?:we\s+(?:asked|spoke|talked|contacted|reached)|spoke\s+(?:to|with)\s+\p{Lu}|in\s+an\s+interview|told\s+us|our\s+(?:reporter|correspondent|newsroom|readers))(?=[\s,.:;?]|$)/u,
}

/** What makes a sentence of the English press news. */
const news: NewsRules = {
  toCome:
    /(?:^|[\s(„"])(?:will|would|is\s+(?:due|set|expected|scheduled|likely)|are\s+(?:due|set|expected|scheduled|likely)|plans?\s+to|planned|by\s+the\s+end\s+of|starting\s+(?:on|from|in)|faces?|next\s+(?:week|month|year)|deadline|take\s+effect|come\s+into\s+force)(?!\p{L})/u,
  toll: /(?:^|[\s("])(?:killed|died|dead|deaths?|injured|injuries|wounded|casualties|victims?|hospital(?:ised|ized)?|unhurt|unharmed|evacuated|damages?|losses|destroyed)(?!\p{L})/u,
  act: /(?:^|[\s(„"])(?:because|due\s+to|caused?|means|decided|agreed|approved|rejected|signed|passed|ruled|ordered|banned|arrested|charged|sentenced|closed|suspended|rose|fell|dropped|demanded|summoned)(?!\p{L})/u,
  background:
    /(?:^|[\s(„"])(?:previous(?:ly)?|formerly|until\s+now|in\s+the\s+past|decades?|ago|last\s+year|history|historically|usually|in\s+recent\s+years|founded|was\s+born)(?!\p{L})/u,
  cause: /^(?:at\s+issue|the\s+(?:cause|reason|dispute))\s/u,
  general:
    /(?:^|\s)(?:is\s+punishable\s+by|carries\s+(?:a\s+(?:maximum|penalty|sentence)|up\s+to)|has\s+been\s+in\s+force\s+(?:for|since))(?!\p{L})/u,
  teaser:
    /(?:^|[\s(„"])(?:here(?:'|’)s\s+(?:what|why|how)|what\s+you\s+need\s+to\s+know|here\s+is\s+what|could\s+be\s+a\s+(?:breakthrough|game)|no\s+one\s+expected|nobody\s+expected|experts\s+have\s+no\s+doubt|one\s+thing\s+is\s+(?:clear|certain)|sparked\s+(?:outrage|controversy|debate))(?!\p{L})|!\s*$/u,
  opinion:
    /(?:^|[\s(„"])(?:according\s+to|in\s+the\s+opinion|believes?|believed|thinks?|argues?|argued|claims?|claimed|warns?|warned|criticised|criticized|stressed|emphasised|noted|recalled|called\s+(?:it|the|this))(?!\p{L})/u,
  measure:
    /(?:\d|[$€£]|(?:^|[\s(„"])(?:percent|per\s+cent|million|billion|trillion|thousand|hundreds?|thousands|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|half)(?!\p{L}))/u,
}

/** What a summary of an English article must know. */
export const englishSummary: SummaryRules = { code: 'en', stopWords, cohesion, news }
