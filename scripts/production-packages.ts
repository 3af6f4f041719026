import { readFileSync } from 'node:fs'

/** A package of the lock that a bot in production needs. */
export type LockedPackage = {
  /** "node_modules/pino", or deeper where two versions are needed. */
  readonly path: string
  readonly version: string
  readonly licence: string | null
  /** For certain systems only, and left out on any other. */
  readonly isOptional: boolean
  readonly hasInstallScript: boolean
}

type LockFile = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string
        readonly license?: string
        readonly dev?: boolean
        readonly optional?: boolean
        readonly hasInstallScript?: boolean
      }
    >
  >
}

/** Every package that `npm ci --omit=dev` may install, as package-lock.json has them; the project itself is left out. */
export function productionPackages(lockText: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(lockText) as LockFile
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, entry]) => ({
      path,
      version: entry.version ?? '',
      licence: entry.license ?? null,
      isOptional: entry.optional === true,
      hasInstallScript: entry.hasInstallScript === true,
    }))
}

/** The same of this project. */
export function ownProductionPackages(): readonly LockedPackage[] {
  return productionPackages(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
}

if (import.meta.main) {
  const rows = ownProductionPackages().map(({ path, version, licence }) => {
    return `${path.split('node_modules/').at(-1)} ${version}: ${licence ?? 'unknown'}`
  })
  process.stdout.write(`${rows.join('\n')}\n`)
}
