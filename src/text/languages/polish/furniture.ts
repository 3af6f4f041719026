/** What asks the reader to go elsewhere. */
const calls = `czytaj zobacz przeczytaj sprawdź obejrzyj oglądaj posłuchaj słuchaj udostępnij obserwuj dołącz subskrybuj wesprzyj
  napisz zadzwoń zgłoś skontaktuj`

/** What is furniture only where a mark, or nothing, stands behind it: "WIDEO: …", but not "Wideo pokazuje …". */
const labels = String.raw`polecamy(?:\s+(?:też|także|również))? polecan[yea] więcej więcej\s+na\s+ten\s+temat reklama wideo film galeria zdjęci[ae] foto
  źródło autor\p{L}* podcast pap iar tagi na\s+skróty powiązane`

/** Lines of a Polish page that are no text of the article: links to others, credits, buttons. Tested in lower case. */
export const furniture = new RegExp(
  String.raw`^(?:(?:${any(calls)})(?!\p{L})|(?:${any(labels)})\s*(?:[:/|>»\]–—-]|\.?$)|dowiedz\s+się\s|fot\.|©|w\s+dalszej[\p{L},\s]{0,20}części\s+(?:rozmowy|programu|wywiadu)|\((?:pap|iar)(?!\p{L})|oprac\.|opracow(?:ał|ała|anie)\s*(?::|\p{L}+\s+\p{L}+\.?$)|materiał\s+(?:partnera|sponsorowany)|dals\p{L}+\s+(?:część|ciąg)|więcej\s+(?:na|o|informacji)\s|zapisz\s+się|chcesz\s+być\s+na\s+bieżąco|jesteśmy\s+na\s+(?:x|(?:facebook|instagram|twitter|youtub|tiktok|whatsapp)\p{L}*)(?!\p{L})|(?:artykuł|tekst)\s+(?:jest\s+)?aktualizowan|wkrótce\s+więcej|masz\s+(?:ciekawy\s+temat|informacj)|na\s+zdjęciu|zdjęcie\s+(?:ilustracyjne|poglądowe)|(?:jeśli|jeżeli|gdy)\s[^,]*,\s+(?:zadzwoń|napisz|zgłoś|skontaktuj)(?!\p{L}))`,
  'u',
)

function any(list: string): string {
  return list.split(/\s+/u).join('|')
}
