import type { Wording } from './problem.ts'

/** What the file says cannot be changed in a channel. */
export function declaredInFile(key: string, line: number): Wording {
  return {
    message: {
      pl: `„${key}” stoi w depesza.yaml (wiersz ${line}), więc na kanale można to tylko przeczytać`,
      en: `“${key}” stands in depesza.yaml (line ${line}), so it is read-only in a channel`,
    },
    remedy: { pl: 'zmień to w pliku', en: 'change it in the file' },
  }
}
