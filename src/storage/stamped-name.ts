/** The name of a copy beside a store, by what it is and when it was made: "depesza.sqlite.backup-2026-05-12T083000Z". */
export function stampedName(path: string, what: 'backup' | 'replaced', at: number): string {
  return `${path}.${what}-${new Date(at).toISOString().replaceAll(/:|\.\d+/gu, '')}`
}
