import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ownProductionPackages } from '../scripts/production-packages.ts'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
})

describe('the package', () => {
  it('locks every optional dependency: where one is missing, npm ci refuses the whole lock', () => {
    const { packages } = lockSchema.parse(JSON.parse(readProjectFile('package-lock.json')))
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      ),
    )
    expect(missing).toEqual([])
  })

  it('names every script once: of two with one name, JSON silently keeps the last', () => {
    const names = [...readProjectFile('package.json').matchAll(/^ {4}"([^"]+)":/gm)].map(([, name]) => name)
    expect(names).toContain('start')
    expect(names).toEqual([...new Set(names)])
  })
})

describe('what is installed in production', () => {
  const packages = ownProductionPackages()
  const { dependencies } = JSON.parse(readProjectFile('package.json')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }

  it(`is ${packages.length} packages, Node for three systems among them: at most 200`, () => {
    expect(packages.length).toBeGreaterThan(Object.keys(dependencies).length)
    expect(packages.length).toBeLessThanOrEqual(200)
  })

  it('runs no script when it is installed', () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])
  })

  it('may be used and passed on: every package has a licence that is known and free', () => {
    const free =
      /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|GPL-3\.0 OR LGPL-3\.0 OR MPL-2\.0|MIT AND BSD)\)?$/u
    expect(packages.filter(({ licence }) => !free.test(licence ?? ''))).toEqual([])
  })

  it('is pinned to the version', () => {
    const versions = Object.values(dependencies)
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
  })

  it('is justified, package by package, in one decision', () => {
    const page = readProjectFile('docs/decisions/0021-every-direct-dependency.md')
    const told = [...page.matchAll(/^\| `([^`]+)` /gmu)].map(([, name]) => name)
    expect(new Set(told)).toEqual(new Set(Object.keys(dependencies)))
    expect(told).toHaveLength(Object.keys(dependencies).length)
  })
})

function readProjectFile(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
}
