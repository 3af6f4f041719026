const consonants = 'bcdfghjklmnprstwz'
const vowels = 'aeiouy'

/** The n-th word that belongs to a seed, always the same, and nobody else's. */
function wordOf(seed: string, number: number): string {
  let hash = 0x811c9dc5
  let word = ''
  for (const character of `${seed} ${number} abcd`) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
    const letters = word.length % 2 === 0 ? consonants : vowels
    word += letters[(hash >>> 8) % letters.length] ?? ''
  }
  return word.slice(-8)
}

function wordsOf(seed: string, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => wordOf(seed, from + index)).join(' ')
}

function nameOf(seed: string, number: number): string {
  const word = wordOf(seed, number)
  return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
}

/** What is written of an event: its title, and its text with somebody who is quoted, so that an analysis fills every table. */
export type Writing = { readonly title: string; readonly paragraphs: readonly string[] }

/** An article like no other one. */
export function writeAlone(token: string, subject: string): Writing {
  return {
    title: `${subject}, ${wordsOf(token, 60, 70)}: wiadomość ${token}`,
    paragraphs: [
      `${wordsOf(token, 0, 30)} ${nameOf(token, 90)} ${wordsOf(token, 100, 120)}.`,
      `„${wordsOf(token, 20, 30)}” – powiedziała Lena ${nameOf(token, 91)}ska, analityczka ośrodka ${nameOf(token, 92)}.`,
      `${nameOf(token, 93)} ${wordsOf(token, 40, 54)}.`,
    ],
  }
}

/** One event as one of several outlets tells it: what happened in all of them, and the words of somebody of its own. */
export function writeShared(event: string, token: string, subject: string): Writing {
  const place = nameOf(event, 80)
  return {
    title: `${subject}, ${place}: ${wordsOf(event, 0, 3)} ${token}`,
    paragraphs: [
      `${subject}: ${wordsOf(token, 0, 4)} ${wordsOf(event, 0, 6)} w mieście ${place}, ${wordsOf(token, 4, 7)}.`,
      `„${subject} ${wordsOf(token, 20, 30)}” – powiedziała Lena ${nameOf(token, 91)}ska, analityczka ośrodka ${nameOf(token, 92)}.`,
      `${place} ${wordsOf(event, 6, 10)} ${wordsOf(token, 40, 46)} ${wordsOf(event, 3, 6)}.`,
    ],
  }
}
