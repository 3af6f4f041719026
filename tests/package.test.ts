import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

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

function readProjectFile(name: string): string {
  return readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
}
