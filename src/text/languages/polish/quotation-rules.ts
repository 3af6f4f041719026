import type { QuotationRules } from '#text/languages/language.ts'

/** What makes a Polish quotation hard to understand away from its article. */
export const quotationRules: QuotationRules = {
  bareAnswer:
    /^(?:tak|nie|owszem|no|ależ|oczywiście|zdecydowanie|absolutnie|dokładnie|jasne|pewnie|raczej)(?:\s(?:tak|nie))?[,.!…]/iu,
  pointsBack:
    /^(?:on|ona|ono|oni|one|jego|jej|ich|jemu|niego|niej|nim|nimi|nich|ten|ta|te|ci|tego|tej|tych|temu|tym|tymi|tam|stamtąd|stąd|wtedy|wówczas|tak|taki|taka|takie|takich|ale|lecz|bo|więc|zatem|dlatego|natomiast|zaś|też|ponadto|potem|następnie|a|i|oraz|to(?!\s+(?:naj|(?:nie\s+)?(?:jest|są|był|będzie|byłoby))))(?=[\s,])/iu,
  leansOn:
    /(?:^|[\s,(])(?:jednak|bowiem|również|także|też|natomiast|zaś|z\s+kolei|pod\s+tym\s+względem|w\s+(?:nim|niej|nich)|przy\s+tym|(?:te|tych|tej|tego|tym|tę|ten|ta|tymi)\s+(?!rok|miesi|tygod|sam|pory|dni|razem|wieku|lat|momen|chwil|któr|co\s|raz)\p{Ll}+)(?=[\s,.;]|$)/iu,
}
