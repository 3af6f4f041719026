/** British and American spelling of one word: the American beginning, what it has, and what the British has there. */
const differences: readonly (readonly [american: RegExp, british: string])[] = [
  [/(?<=\p{L}{3})iz(?=e|ing|ation)/u, 'is'],
  [/(?<=(?:defen|offen|licen|preten))s(?=e)/u, 'c'],
  [/(?<=(?:lab|harb|neighb|col|fav|hon|arm|hum|rum|vap|behavi|endeav))or/u, 'our'],
  [/(?<=(?:cent|theat|met|lit|fib|calib))er(?=s?$)/u, 're'],
  [/(?<=(?:cance|trave|signa|fue|mode|labe))l(?=ed|ing)/u, 'll'],
]

const britishDifferences: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=\p{L}{3})is(?=e|ing|ation)/u, 'iz'],
  [/(?<=(?:defen|offen|licen|preten))c(?=e)/u, 's'],
  [/(?<=(?:lab|harb|neighb|col|fav|hon|arm|hum|rum|vap|behavi|endeav))our/u, 'or'],
  [/(?<=(?:cent|theat|met|lit|fib|calib))re(?=s?$)/u, 'er'],
]

/** The American spelling that a British word would have, or the word itself. */
export function americanSpelling(word: string): string {
  return britishDifferences.reduce(
    (spelt, [british, american]) => (british.test(spelt) ? spelt.replace(british, american) : spelt),
    word,
  )
}

/** The British spelling that an American word would have, or the word itself. */
export function britishSpelling(word: string): string {
  return differences.reduce(
    (spelt, [american, british]) => (american.test(spelt) ? spelt.replace(american, british) : spelt),
    word,
  )
}
