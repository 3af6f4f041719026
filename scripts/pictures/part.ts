/** Some words of a line, as a reader sees them: markup has become style, and the addresses of links are gone. */
export type Run = {
  readonly text: string
  readonly look: 'plain' | 'bold' | 'italic' | 'link' | 'bold link' | 'mention'
}

/** A message, an answer or a form as it stands on the screen, piece by piece from above; of either platform. */
export type Part =
  | { readonly kind: 'line'; readonly place: LinePlace; readonly runs: readonly Run[] }
  | { readonly kind: 'card'; readonly colour: string | null; readonly parts: readonly Part[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly DrawnButton[] }
  | { readonly kind: 'menu'; readonly shown: string; readonly choices: readonly string[] }
  | {
      readonly kind: 'input'
      readonly label: string
      readonly hint: string
      readonly value: string
      readonly isTall: boolean
      readonly isRequired: boolean
    }
  | { readonly kind: 'switch'; readonly label: string; readonly hint: string; readonly isOn: boolean }
  | {
      readonly kind: 'window'
      readonly title: string
      readonly parts: readonly Part[]
      /** What closes it, and what hands it in. */
      readonly buttons: readonly DrawnButton[]
    }

/** `notice` is what a phone shows and a screen reader says where that stands nowhere in the message itself. */
export type LinePlace =
  | 'notice'
  | 'header'
  | 'author'
  | 'title'
  | 'text'
  | 'quote'
  | 'name'
  | 'small'
  | 'footer'

export type DrawnButton = {
  readonly label: string
  readonly look: 'plain' | 'primary' | 'danger' | 'link'
}

/** Where and when somebody looks: what clients write in the place of a moment depends on it. */
export type Looking = { readonly locale: 'pl' | 'en'; readonly timeZone: string; readonly now: number }

export function line(place: LinePlace, runs: readonly Run[]): Part {
  return { kind: 'line', place, runs }
}

export function plainRun(text: string): Run {
  return { text, look: 'plain' }
}

/** Runs in the look of what they stand in; a link in it stays one. */
export function restyle(runs: readonly Run[], look: Run['look']): readonly Run[] {
  return joinAlike(runs.map((run) => ({ text: run.text, look: run.look === 'link' ? 'bold link' : look })))
}

/** Neighbours of one look as one run; empty ones are gone. */
export function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = joined.at(-1)
    if (last?.look === run.look) joined[joined.length - 1] = { ...run, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}
