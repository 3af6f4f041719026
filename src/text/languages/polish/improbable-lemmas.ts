/** Says whether a form hardly ever stands for this lemma in running news text. */
export function isImprobable(form: string, lemma: string): boolean {
  return improbable.get(form)?.has(lemma) ?? false
}

const improbable: ReadonlyMap<string, ReadonlySet<string>> = new Map()
