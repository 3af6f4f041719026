import type { IntroductionRules } from '#text/languages/language.ts'

/** How the Polish press leads up to somebody whose role it gives only behind their words. */
export const introductionRules: IntroductionRules = {
  turn: /(?:^|\s)(?:inaczej\s+(?:widzi|patrzy|uważa|ocenia|myśli|sądzi)|(?:innego|podobnego|odmiennego|tego\s+samego)\s+zdania\s+jest|zabrał[a]?\s+głos|głos\s+zabrał[a]?|zabiera\s+głos|głos\s+zabiera|wtóruje|nie\s+zgadza\s+się|sceptycz\p{L}+\s+(?:jest|patrzy|podchodzi|ocenia)|sceptycznie\s+do\s+[\p{L}\s]{3,30}\s+podchodzi|podobnie\s+(?:widzi|patrzy|uważa|ocenia|myśli))(?=[\s,.:]|$)/iu,
  study:
    /(?:^|\s)(?:śledzi|bada|(?:z|prze)?badał[a]?|zajmuje\s+się|analizuje|przeanalizował[a]?|obserwuje|wykłada)(?=\s)/iu,
  stance:
    /(?:^|\s)(?:krytykuje|alarmuje|studzi|wątpi|nie\s+wierzy|wylicza|punktuje|łapie\s+się\s+za\s+głowę)(?=[\s,.])/iu,
  opinion:
    /(?:^|\s)(?:odni[óo]sł[a]?\s+się|odnosi\s+się|skomentował[a]?|komentuje|ocenił[a]?|ocenia|skrytykował[a]?|krytykuje|chwali|pochwalił[a]?|broni|popiera|poparł[a]?|wypowied\p{L}+\s+się|zareagował[a]?|podchodzi\p{L}*|nie\s+kryje|nie\s+krył[a]?|ma\s+wątpliwości|wątpi|studzi|uspokaja|ostrzega|przestrzega|alarmuje|apeluje|zwraca\s+uwagę|jest\s+zdania|jest\s+przekonan\p{L}|nie\s+zostawia|stawia\s+sprawę|tłumaczy|wyjaśnia|nie\s+wierzy|wierzy|nie\s+zamierza|nie\s+szukał[a]?|nie\s+ma\s+(?:złudzeń|wątpliwości|pretensji|żalu)|widzi\s+to|patrzy\s+na|nie\s+dowierza|kręci\s+głową|macha\s+ręką|wzrusza\s+ramionami|włączył[a]?\s+się|dzwoni|wspomina|pamięta)(?=[\s,.:]|$)/iu,
  lead: /(?:^|\s)(?:kieruje|kierował[a]?|prowadzi|prowadził[a]?|szefuje|zarządza|dowodzi|dowodził[a]?|reprezentuje|stoi\s+na\s+czele|stał[a]?\s+na\s+czele)(?=\s)/iu,
  newsmaker:
    /(?:^|\s)(?:zgin[ęą]|zmar[łl]|umar[łl]|poleg[łl]|uton[ęą]|nie\s+żyje|zabi[tł]|zamordowa|zastrzel|śmier|pogrzeb|zwłok|ciał[oa]\s|zagin|porwa|pobi[tł]|potrąc|postrzel|rann[ayey]|poszkodowan|ofiar|został|trafił|zatrzyma|oskarż|skaza|areszt|proces(?=[\s,.])|pościg|prawo\s+jazdy|mandat|stanowisk|fotel|posad|sąd|wyrok|zarzut|podejrz|przyznał[a]?\s+się|wygra|przegra|podpisa|objął|objęła|zdoby|wjecha|uderzy|spowodowa|ukradł|zaatakowa|uciek)/iu,
  experience:
    /(?:^|\s)(?:dowiedział[a]?\s+się|dowiaduje\s+się|(?:o|prze)budził[a]?\s+się|usłyszał[a]?|słyszał[a]?|słyszy|zobaczył[a]?|widział[a]?|widzi|zauważył[a]?|patrzył[a]?|patrzy|czeka|czekał[a]?|boi\s+się|bał[a]?\s+się|martwi\s+się|cieszy\s+się|płacze|płakał[a]?|pamięta|nie\s+(?:może|mógł|mogła)\s+(?:spać|uwierzyć)|stracił[a]?|stoi|stał[a]?|siedzi|siedział[a]?|spał[a]?|śpi|wybiegł[a]?|został[a]?\s+bez|znalazł[a]?|liczy\s+straty|sprząta|szuka|szukał[a]?)(?=[\s,.]|$)/iu,
  refusal: /(?:^|\s)(?:nie|odmówi\S*|milcz\S*|bez\s+odpowiedzi|odesła\S*)(?=[\s,.]|$)/iu,
  third: {
    masculine:
      /(?:^|[\s„"])(?:on|jego|jemu|mu|go|niego|niemu|nim)(?=[\s,.!?]|$)|(?:^|[.!?]\s+)\p{L}+[aeiyuąę]ł(?=[\s,.])/iu,
    feminine: /(?:^|[\s„"])(?:ona|jej|ją|nią|niej)(?=[\s,.!?]|$)|(?:^|[.!?]\s+)\p{L}*[aeiyuąę]ła(?=[\s,.])/iu,
  },
  first:
    /(?:^|[\s„"])(?:mi|mnie|mną|nam|nas|nami|ja|my|mój|moja|moje|moją|mojego|mojej|nasz\p{L}{0,4}|mam|muszę|jestem|\p{L}+(?:[^o]łem|łam|liśmy|łyśmy))(?=[\s,.!?…]|$)|(?:^|[.!?]\s+)\p{L}+(?:am|[^t]em|ę)\s/iu,
  firstPast: {
    masculine: /[^o\s]łem(?=[\s,.!?…]|$)/iu,
    feminine: /\p{L}łam(?=[\s,.!?…]|$)/iu,
  },
  age: /^\s?\(\d{1,3}\s?(?:l\.|lat)/u,
  experiencer: /^\p{Lu}\p{L}*(?:owi|[^aeiouy\s]ie|ce|dze|rze)\s/u,
  relative:
    /^(?:sąsiad|żona|mąż|syn|córka|matka|ojciec|brat|siostra|przyjaci|adwokat|obroń|mecenas|świadek|rodzic|ratowni|lekar[kz]|trener|dziennikar|reporter|redaktor|korespondent|pielęgnia|psychiatra|psycholo|uczestni|kierow|pracowni)/u,
  admission: /^(?:przyzna|broni|zastrzeg|tłumaczy\s+się|nie\s+kry)/u,
  circumstance:
    /^(?:(?:podczas|po|dla|przed|przy|wobec)\s|we?\s+(?:rozm|wywi|prog|stud|podc|audy|sejmie|senacie|parlamencie|mediach|telewizji|radiu|tv[np]|polsa|wpis|wtorek|środę|czwartek|piątek)|na\s+(?:ante|łama|konferencj|brief|wiecu|spotkaniu|posiedzeniu|platformie|portalu|facebooku|twitterze|instagramie|profilu))/iu,
}
