import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownProductionPackages } from './production-packages.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a bot needs besides its packages: itself, its documents, and what starts it. */
const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'bin',
  'depesza.example.yaml',
  'docs',
  'examples',
  'hosting',
  'package-lock.json',
  'package.json',
  'scripts/require-node-24.mjs',
  'src',
]

/**
 * Fills a folder with everything that the bot needs on a machine like this one: its files, the production packages that are
 * installed here, each in the version that the lock names, and Node itself. Throws where one is missing or another version.
 */
export function stageOffline(folder: string): void {
  for (const file of FILES) copy(file, folder)
  for (const { path, version, isOptional } of ownProductionPackages()) {
    const manifest = join(root, path, 'package.json')
    if (isOptional && !existsSync(manifest)) continue
    const installed = existsSync(manifest) ? versionIn(manifest) : 'nothing'
    if (installed !== version) {
      throw new Error(`${path} should be ${version} and is ${installed}: run "npm ci" and try again`)
    }
    copyPackage(path, folder)
  }
  if (existsSync(join(root, 'node_modules/.bin/node'))) copy('node_modules/.bin/node', folder)
}

function copy(path: string, folder: string): void {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  cpSync(join(root, path), target, { recursive: true, verbatimSymlinks: true })
}

/** Without the packages inside it: those that are needed stand in the lock themselves. */
function copyPackage(path: string, folder: string): void {
  const source = join(root, path)
  if (!existsSync(join(source, 'node_modules'))) return copy(path, folder)
  cpSync(source, join(folder, path), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !file.slice(source.length).includes('/node_modules'),
  })
}

function versionIn(manifest: string): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version
}

/** Makes the archive in a folder; answers its path. Unpacked anywhere, it starts with `bin/depesza` and asks no registry. */
function packOffline(outFolder: string): string {
  const name = `depesza-${versionIn(join(root, 'package.json'))}-${process.platform}-${process.arch}`
  const work = mkdtempSync(join(tmpdir(), 'depesza-pack-'))
  try {
    stageOffline(join(work, name))
    const archive = resolve(outFolder, `${name}.tgz`)
    const { status, stderr } = spawnSync('tar', ['-czf', archive, '-C', work, name], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`tar failed: ${stderr}`)
    return archive
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

if (import.meta.main) process.stdout.write(`${packOffline(process.argv[2] ?? '.')}\n`)
