import { readWordRows } from '#text/languages/read-rules.ts'

const rows = `
investigation: opens? (?:an )?(?:investigation|inquiry|probe)|opened (?:an )?(?:investigation|inquiry|probe)|launch(?:es|ed) (?:an )?(?:investigation|inquiry|probe)
investigation: (?:begins?|began|orders?|ordered|starts?|started|launching) (?:an? )?(?:\\p{L}+ )?(?:investigation|inquiry|probe)|under investigation|investigates|investigated
detained: arrested|arrests?|detained|detains|in custody|captured|held over
detained: in police custody|turns? himself in|turned himself in|surrenders|surrendered|nabbed|caught
charged: charged|charges|indicted|accused in court
charged: pleads|pleaded|faces? (?:charges|trial)|goes on trial|went on trial
jailed: jailed|remanded|imprisoned
released: freed|frees|released|releases|walks free|on bail|pardons|pardoned
released: walks? free|walked free|bail
sentenced: sentenced|convicted|convicts|acquitted|acquits|found guilty|not guilty|cleared of|clears (?:ex-\\p{L}+|him|her|former|\\p{L}+ of)|dismissed the case|upheld|upholds|overturned|overturns (?:conviction|ruling|verdict|sentence|ban)
found: recovered|found alive|found safe|found dead|found in|rescued
found: discovers|discovered|discovery|survivors?|saved|pulled (?:alive|from|out of)
cause: concluded|ruled out|autopsy|test results|investigators said
cause: (?:blamed|pinned) on (?:human|pilot|driver|crew|mechanical|faulty)|(?:human|pilot|driver|crew) error|(?:report|inquiry|probe|investigators) (?:finds?|found|blames?|says)|caused by|final report|was (?:an? )?(?:attack|sabotage|murder|suicide|accident)
admitted: admits|admitted|confesse[sd]|claims responsibility|claimed responsibility|confirms|confirmed
admitted: owns up|takes responsibility|acknowledge[sd]?
protested: protest note|note of protest|summon(?:s|ed)
answered: responds|responded|reacts|apologises|apologizes|apologised|apologized|condemns|condemned|vows
denied: denies|denied|dismisses
cancelled: cancelled|canceled|cancels|called off|calls off|suspended|suspends|scrapped|scraps|halted|halts|postponed|postpones|no longer
cancelled: withdr(?:aws|ew|awn)(?! from)|delays|delayed|put off|put on hold|shelves|shelved|axes|drops (?:plan|bid|case|charges)
adopted: passed|passes|approved|approves|adopted|adopts|voted|backs|backed
adopted: allows|allowed|clears (?:way|path|deal|merger|takeover|handover|extradition)|green ?lights?|go-ahead|grants|granted|consents?
signed: signed|signs
vetoed: vetoed|vetoes|constitutional challenge
vetoed: block(?:s|ed) (?:\\p{L}+ )?(?:package|sanctions|aid|deal|bill|merger|takeover|statement|accession|talks|funds)|veto
talks: talks (?:collapse|stall|fail|end)*|reached (?:a )?(?:deal|agreement)|deal reached|no deal|agree|agrees|agreed|ceasefire
ended: ended|is over|extinguished|under control|contained
ended: end(?:s)? (?:strike|protest|blockade|search|standoff|siege)|(?:return|back) to work|put out|stands? down
restored: reopens|reopened|resumes|resumed|restored|restores
closed: closed|shut|shuts
resigned: resigned|resigns|stepped down|steps down|quits|sacked|sacks|fired|fires|ousted|(?<!\\p{L})out (?:after|over)
resigned: resignations?|leaves? (?:club|post|role|job|office)|left (?:the club|his post|her post|the job)|parts? (?:ways|company)|axed|departs?|retires|retired|to step down|to resign|removed as|fires? (?:coach|minister|manager|chief)
appointed: appointed|appoints|named as|names new|sworn in
appointed: replace[sd]?|successor|takes over as|new (?:\\p{L}+ )?(?:minister|coach|manager|chief|boss|head|director|chair|commander)
won: wins|won|elected|defeats|defeated
won: beats?|beaten|landslide|voted out
won: qualifies|qualified|knocked out|eliminated|crash(?:es|ed) out|advances to|reach(?:es)? (?:final|semi|quarter)*
died: died|dies|death toll|dead at
died: killed|kills|dead|deaths?|fatal|body|bodies
recovered: regained consciousness|discharged
captured: seized|seizes|captures|enters|entered
grew: rises to|rose to|climbs to|more than doubled|passes \\d+|tops \\d+
later: second day|third day|aftershock|cools
arson: arson|arsonists?|set on fire|deliberately (?:set|started|lit)
identified: identified|identifies|turns out|turned out|was an? (?:russian|ukrainian|belarusian|iranian) (?:drone|missile|decoy)
attributed: behind (?:the |an? )?(?:\\p{L}+ )?(?:attack|hack|bombing|sabotage|blast|arson|leak)|on (?:russian|moscow's|iran's) orders
accused: accuse[sd]?(?! in court)|blames?(?! (?:human|pilot|driver))
ruptured: (?:terminat|scrap|sever|tear|rip|cancel|end|drop)* (?:\\p{L}+ )?(?:contract|deal|partnership|ties|agreement|treaty|sponsorship)|cuts? ties|break(?:s|ing)? off|broke off|broken off
sued: sues|sued|lawsuits?|class action|(?:files?|filed) (?:a )?(?:suit|complaint)|takes? \\p{L}+ to court|legal action
appealed: appeals? (?:against|ruling|verdict|sentence|conviction|ban|decision|fine)|(?:will|to|vows to|plans to) appeal(?! (?:for|to))|(?:files?|filed|lodge[sd]?|filing|lodging) (?:an )?appeal|appealed (?:the|against)
threatened: threatens?|threatened|retaliat*|reprisals?|ultimatum|vows? (?:revenge|response)
evacuated: evacuat(?:e|es|ed|ing|ion|ions|ees)|abandon(?:s|ed)? (?:ship|vessel|ferry)|life ?rafts?|lifeboats?|ordered to leave|(?:flee|fled|forced from) (?:their )?homes
inspected: inspectors?|inspections?|(?:labour|safety|health) (?:watchdog|inspectorate)|audit (?:ordered|begins|launched)|orders? (?:an )?audit
raided: raids|raided|(?:police|agents|officers|prosecutors) (?:raid|search)|searched (?:homes?|offices?)|search(?:es)? (?:of )?(?:homes?|offices|headquarters)
rejected: rejects|rejected|refuses|refused|refusal|turns? down|turned down|declines to|declined to|snubs|spurns|vot(?:es|ed) down|voted against|throws? out (?:bill|motion|case|plan)
conceded: concede[sd]?|concession speech|admits? defeat|accepts (?:defeat|result)|congratulates (?:rival|winner|opponent)
leaked: leaked|leaks (?:data|documents|files|online)|data (?:leak|breach|theft|stolen|exposed|published)|stole(?:n)? (?:\\p{L}+ )?data|(?:data|files|documents) (?:\\p{L}+ )?(?:online|dark web)
hacked: hacked|hackers?|cyber-?attacks?|ransomware|ddos
lifted: lifts|lifted|lifting|revoke[sd]?|reinstate[sd]?|rescind(?:s|ed)|repeal(?:s|ed)|eases|eased|unfreezes|overturned
left: (?:quits?|leaves?|exits?|left) (?:\\p{L}+ )?(?:coalition|government|party|talks|alliance|treaty|pact|union|bloc)|pull(?:s|ed)? out|withdr(?:aws?|ew|awn) from|walk(?:s|ed)? out|coalition (?:\\p{L}+ )?(?:collapse|fall|crumble|break|split)*|government (?:collapse|fall|topple)*|los(?:es|t) (?:its |his |her )?majority|collapses? as \\p{L}+
struck: (?:go|goes|went|going|on) (?:on )?strike|strike (?:begins|starts|called|action|vote|enters)|(?:begin|began|start|launch|call)* (?:\\p{L}+ )?(?:strike|walkout|protest|blockade|hunger strike)|hunger strike|down tools|downed tools|take to (?:the )?streets|blockades?
emergency: state of emergency|state of alert|martial law|declares? (?:an? )?(?:\\p{L}+ )?emergency|emergency declared|curfew|mobilis\\p{L}+|mobiliz\\p{L}+|alert level
mourning: mourning|mourns|funeral|buried
sanctioned: sanctions (?:on|against|agreed|imposed|hit)|sanctioned|(?:new|fresh|more) (?:\\p{L}+ )?sanctions|blacklist(?:s|ed)?|embargo|freezes? (?:\\p{L}+ )?assets|assets frozen|imposes?|imposed
fined: fined|fines|fine of|penalty of|\\p{L}+ fine
expelled: expel(?:s|led)?|expulsions?|deport(?:s|ed|ation)|persona non grata|(?:throws?|threw|kick(?:s|ed)?|thrown) out(?! (?:bill|motion|case|plan|of race))|banished|told to leave
extradited: extradit(?:e|es|ed|ion)|hand(?:ed|s) over|handover
escaped: escape[sd]?|fled (?:prison|custody|country|scene)|on the run|slips? away|slipped away|at large|absconded|manhunt|arrest warrant|red notice|fugitive
widened: widen(?:s|ed)|expand(?:s|ed)|(?:search|probe|inquiry|zone) (?:widened|expanded|extended|broadened)|broaden(?:s|ed)
banned: bans|banned|prohibits?|prohibited|outlaw(?:s|ed)|disqualif\\p{L}+|barred
deployed: deploys?|deployed|send(?:s|ing)? (?:troops|warships?|jets|soldiers|army|navy|navy ship|divers|rescuers)|troops sent|scrambles?|scrambled|army (?:called|joins|sent)
downed: shot down|shoots? down|downed|intercept(?:s|ed)
sank: sinks|sank|sunk|sinking|capsize[sd]?
collapsed: (?:roof|wall|building|bridge|tower|dam|floor|ceiling|tunnel|crane|mine) (?:\\p{L}+ )?(?:collapse[sd]?|caves? in|caved in|gave way|gives way)
exploded: explo(?:des?|ded|sions?)|blasts?|blew up|detonat\\p{L}+
flooded: floods?|flooded|flooding|levee|dam (?:breaks?|bursts?)|burst(?:s)? (?:its )?banks
landed: landed|touches? down|touched down|splash(?:es)? ?down|docked
hurt: hurt|injured|injures|injuries|wounded|wounds|(?:taken|rushed|flown|airlifted|sent) to (?:\\p{L}+ )?hospital|hospitalised|hospitalized|casualties
recalled: recall(?:s|ed)?
quarantined: quarantined?|isolation|culled|cull
ordered: ordered to|(?:court|judge|minister|president|governor|regulator|captain) orders
convened: convenes?|convened|(?:emergency|crisis|urgent) (?:meeting|session|talks|summit|council)|article (?:4|5|four|five)|consultations
proposed: proposes|proposed|offers|offered|unveils|unveiled|tables
demanded: demands|demanded|calls for|called for|calls on|urges|urged
moved: no-confidence|confidence vote|motion|impeach*
called: snap (?:election|poll|vote)|early elections?|calls? (?:an? )?(?:\\p{L}+ )?(?:election|referendum)|dissolve[sd]?|dissolution
results: exit polls?|(?:official|final|partial|early|first) results?|turnout|recount (?:of votes|ordered|begins)
started: begins|began|begun|started|starts|kicks off|kicked off|takes effect|took effect|comes? into force|came into force|gets? under way|goes live|went live
questioned: questioned|questions (?:suspect|witness|driver|minister|suspects)|testif(?:ies|ied)|testimony|interrogated
suicide: suicide|took (?:his|her) own life
bankrupt: bankrupt|bankruptcy|insolven\\p{L}+|into administration|goes bust|went bust
bought: buys|bought|acquires|acquired|takeover|new owner|takes? over(?! as)
raised: raises|raised|hikes|hiked|lifts (?:rates?|forecast|prices)
lowered: lowers|lowered|slash(?:es|ed)|cuts? (?:\\p{L}+ )?(?:rates?|prices|forecast|jobs|output|outlook)
fell: plunge[sd]?|slump(?:s|ed)?|tumble[sd]?|falls (?:to|by|below)|fell (?:to|by|below)|drops (?:to|by|below)
layoffs: lay-?offs?|laid off|lays off|job (?:cuts|losses)|(?:cut|cuts|axe|shed|sheds) (?:[\\d,]+ |\\p{L}+ )?jobs
compensated: compensation|damages|settles|settled|settlement|payouts?
sidelined: to miss|ruled out (?:of|for)|sidelined|misses
record: (?:world|national|european) record|breaks? record|broke record
immunity: immunity
another: another (?:\\p{L}+ )?(?:victim|death|case|arrest|body|suspect|infection|casualty|patient)|more (?:bodies|victims|arrests|cases)|also (?:infected|arrested|injured|dead)
candidacy: (?:to )?run for|runs for|enters race|candidacy|will not run|won't run
tender: (?:awards?|wins?|awarded) (?:\\p{L}+ )?(?:contract|tender)
supplies: cuts? off|cut off|halts (?:gas|oil|supplies|deliveries|exports)
rewarded: reward|bounty|medal
`

/** Turns of events as English agencies, dailies and portals tell them; two rows of one name are one turn. */
export const englishSteps = readWordRows(rows)
