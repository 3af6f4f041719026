import type { Configuration } from '#domain/configuration.ts'
import type { HomographKnowledge } from '#text/languages/polish/homograph-prior.ts'
import { archivePhrases } from '#app/archive/archive-wording.ts'
import { homographsPath, readHomographs } from './homographs-file.ts'

/**
 * What the configuration wants to know of homographs: with "learnt", what `depesza learn` wrote beside the store, or the shipped
 * table alone where it has not run. A file that cannot be used is told in one line and left aside.
 */
export async function loadHomographs(
  { homographs, storePath, locale }: Pick<Configuration, 'homographs' | 'storePath' | 'locale'>,
  tell: (line: string) => void,
): Promise<HomographKnowledge> {
  const path = homographsPath(storePath)
  if (homographs !== 'learnt') return { kind: homographs }
  if (path === null) return { kind: 'shipped' }
  const reading = await readHomographs(path)
  if (reading.kind === 'read') return { kind: 'learnt', learnt: reading.file.learnt }
  if (reading.kind !== 'missing') tell(archivePhrases(locale).homographsUnusable(path, reading.kind))
  return { kind: 'shipped' }
}
