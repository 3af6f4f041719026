import { newsWordsOf } from '#text/languages/news-words.ts'

/** How common the roots of English news are, in percent of articles: an estimate in three steps, for the words that every paper uses. */
export const newsWords = newsWordsOf({
  20: `
    countr day first govern group includ leader minist month nation offici people plan presid state three told week`,
  10: `
    agency attack bill billio call case cent chief city compan cost counci court deal decisi direct early electi end
    evenin five force former four frid head home hundre issue late law local man meetin member milita millio mond
    money mornin news night numb office opposi parlia part party pay percen police policy price public repo saturd
    securi servic six spokes statem sund suppor talk ten thousa thursd time tuesd vote war wednes woman work world`,
  5: `
    accide accord accuse add agree agreem aid allian ally analys announ answer approv area army arrest ask author
    award bank begin big blame border budget build buildi bus busine buy campai candid center centra chairm change
    charge child claim climat close coach concer condit confir contin crash crisis critic curren cut dead death
    defen defens demand deny depart deputy die doctor driver drone east econom effect electr emerge energy europe
    eviden execut expect expert fall family fear federa festiv film final find fire flood follow footba foreig
    founde fund game gas growth half health help high hold hope hospit house increa indust inflat inju injure interi
    intern interv invest job judge keep kill large lawmak lawyer lead leave letter long lose low market match mayor
    measur media missil move neighb north offer oil old online open owner partne patien phone photo player poll post
    power praise prison proble profes progra projec propo prosec prote questi raise rate reach reason recent reduce
    reform region reject remain repair report rescue reside result retu right rise risk road rule school search
    season second sell senato send senten severa short show sign situat small social south spend start step stop
    storm street strike studen suspec system tax team thank third threat town train treaty trial trip troop union
    victim video villag visit voter warn water weapon weathe websit west win worker young`,
})
