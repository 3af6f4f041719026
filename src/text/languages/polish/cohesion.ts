import type { CohesionRules } from '#text/languages/language.ts'

/** What makes a Polish sentence hang on another one, and what on a page is no text of the article. */
export const cohesion: CohesionRules = {
  danglingStart:
    /^(?:[–—-]\s*)?(?:(?:on|ona|ono|oni|one|jego|jej|ich|jemu|niego|niej|nim|nimi|nich|ten|ta|to|te|ci|tego|tej|tych|temu|tym|tymi|tam|stamtąd|stąd|wtedy|wówczas|tak|taki|taka|takie|taką|takiego|takiej|tyle|jak|jednak|jednakże|ale|lecz|bo|bowiem|gdyż|ponieważ|więc|zatem|dlatego|dlaczego|natomiast|zaś|również|także|też|ponadto|poza|oprócz|mimo|tymczasem|potem|później|następnie|wreszcie|dodatkowo|co|i|a|oraz|właśnie|pierwszy|pierwsza|pierwsze|drugi|druga|drugie|trzeci|trzecia|dwa|dwie|trzy|oba|obie|obaj|inni|inny|inna|inne|kolejny|kolejna|kolejne|zdaniem|według|dokument|podobnie|podobny|podobna|podobne|wspomnian\S+|chodzi|mowa|nie\s+zabrakło|część|swoj\S+|sam|sama|chociaż|choć|zamiast|w\s+(?:ocenie|opinii|efekcie|rezultacie|związku|odpowiedzi)|przede\s+wszystkim|z\s+kolei|z\s+(?:dokumentu|umowy|porozumienia|raportu|tekstu|treści|doktryny)|po\s+(?:tym|czym)|przy\s+(?:tym|okazji)|w\s+(?:tym|tej|tych|nim|niej|dokumencie|raporcie|umowie|porozumieniu)|na\s+(?:to|tym|tej)|o\s+(?:tym|tej)|do\s+(?:tego|tej)|od\s+(?:tego|tej|wtedy)|jak\s+(?:dodał|dodaje|podkreśl|zaznacz)\S*)(?=[\s,.:;]|$)|(?:\p{Ll}|\p{Lu})\p{Ll}*(?:ił|ył|ał|iła|yła|ała|ili|yli|ali)(?:\s+też|\s+także|\s+również|\s+(?:przy\s+tym|jednak)|,\s+że)(?=\s))/iu,
  danglingInside:
    /(?:^|[\s,(])(?:jednak|jednakże|bowiem|również|także|też|natomiast|zaś|z\s+kolei|w\s+tym\s+kontekście|w\s+(?:tej|tym)\s+(?:sprawie|sytuacji|celu|względem|czasie|przypadku)|pod\s+tym\s+względem|ten\s+sposób|w\s+nim|w\s+niej|jego\s+zdaniem|jej\s+zdaniem|tej\s+(?:umowy|sprawie|decyzji)|tego\s+(?:dokumentu|porozumienia|typu|rodzaju))(?=[\s,.;]|$)/iu,
  furniture:
    /^(?:czytaj|zobacz|przeczytaj|polecamy|polecany|sprawdź|dowiedz\s+się|fot\.|foto|źródło|autor|udostępnij|reklama|materiał\s+(?:partnera|sponsorowany)|wideo|galeria|więcej\s+(?:na|o|informacji)|obserwuj|dołącz|subskrybuj|©|\(?(?:pap|iar|ł|oprac)\b|zapisz\s+się|posłuchaj|oglądaj|chcesz\s+być|jesteśmy\s+na|wesprzyj)/iu,
}
