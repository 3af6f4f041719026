/**
 * Takes the lines off a Polish press text that belong to the page and not to the article: advertising marks, buttons,
 * reading times, photo credits, links to other articles. `text` has a paragraph on each line; only whole lines go, and
 * only short ones, so that a sentence of the article that happens to begin alike stays.
 */
export function dropFurniture(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isFurniture(line))
    .join('\n')
}

const maxFurnitureChars = 200

function isFurniture(line: string): boolean {
  return line.length <= maxFurnitureChars && furniture.some((pattern) => pattern.test(line))
}

const buttons =
  'reklama|advertisement|drukuj|wydrukuj|udostępnij|udostępnij artykuł|podziel się|skopiuj link|kopiuj link|wyślij|zapisz|' +
  'skomentuj|komentarze|dodaj komentarz|obserwuj|subskrybuj|posłuchaj|odsłuchaj|posłuchaj artykułu|słuchaj|zobacz galerię|' +
  'zobacz więcej|pokaż więcej|czytaj więcej|czytaj dalej|czytaj całość|więcej|rozwiń|zwiń|zobacz także|zobacz też|' +
  'czytaj także|czytaj też|czytaj również|przeczytaj także|przeczytaj też|polecane|polecamy|powiązane|najnowsze|' +
  'popularne|materiał sponsorowany|artykuł sponsorowany|autopromocja|tagi|tematy|źródło|facebook|twitter|messenger|' +
  'whatsapp|linkedin|e-mail|powiększ|dowiedz się więcej|koniec|wideo|galeria|mat\\. prasowy|czytaj|foto|fot'

const alsoRead =
  '(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|słuchaj)\\s+(?:także|też|również|więcej|koniecznie)'

const agencies =
  'PAP(?:/EPA)?|EPA|Reuters|AFP|AP|Associated Press|East News|Getty(?: Images)?|Shutterstock|Forum|iStock|Agencja Wyborcza(?:\\.pl)?|BELTA|BiełTA|TASS|Belsat|Unsplash|Wikimedia(?: Commons)?|Wikipedia'

const furniture: readonly RegExp[] = [
  new RegExp(`^[\\W_]*(?:${buttons})[\\W_]*(?:\\(?\\d+\\)?)?[\\W_]*$`, 'iu'),
  new RegExp(`^[\\W_]*${alsoRead}\\s*[:»>|–—-]`, 'iu'),
  new RegExp(
    `^[\\W_]*(?:CZYTAJ|ZOBACZ|PRZECZYTAJ|SPRAWDŹ)(?:\\s+(?:TAKŻE|TEŻ|RÓWNIEŻ|WIĘCEJ))?\\s*(?::|\\||>|»)`,
    'u',
  ),
  /^(?:ten tekst|ten artykuł|tekst)?\s*przeczytasz w\s+(?:\d+|mniej|około|ok\.)/iu,
  /^(?:czas czytania|czyta się|przeczytanie zajmie)\b.{0,40}$/iu,
  /^(?:dalsza część|dalszy ciąg|ciąg dalszy|pozostała część)\s+(?:artykułu|tekstu|materiału|wiadomości)\b.{0,60}$/iu,
  /^(?:fot|foto|zdj|zdjęcie|fotografia|autor zdjęcia|źródło zdjęcia|źródło fot)\s*[.:]\s*\S.{0,150}$/iu,
  /^(?:źródło|źródła|oprac|opracowanie|opracował|opracowała|autor|tagi|tematy|słowa kluczowe)\s*[.:]\s*[^.!?]{1,100}\.?$/iu,
  /^(?:źródło|oprac)\.?\s*:?\s*\S{1,40}$/iu,
  new RegExp(
    `^(?:\\p{Lu}[\\p{L}.-]+[\\s/|]+){0,3}[/|©(\\s]*(?:${agencies})(?:\\s*[/|,]\\s*[^.!?]{0,60})?\\)?$`,
    'u',
  ),
  /^(?:©|\(c\)|copyright)\s.{0,120}$/iu,
  /^(?:obserwuj|śledź|polub|znajdź)\s+nas\b.{0,100}$/iu,
  /^(?:zapisz się|dołącz)\s+(?:do|na)\s+.{0,40}(?:newsletter|kana|grup).{0,80}$/iu,
  /^(?:artykuł|wpis|post)\s.{1,160}\s(?:pochodzi z serwisu|pojawił się (?:poraz|po raz) pierwszy (?:na|w))\s.{1,80}$/iu,
  /^the post\s.{1,160}\sappeared first on\s.{1,80}$/iu,
  /^\[?(?:…|\.\.\.)\]?$/u,
]
