import { beforeAll, expect, test } from 'vitest'
import { pathOf } from '#commands/command-path.ts'
import { commands } from '#commands/index.ts'
import { createDispatcher } from '#commands/dispatch.ts'
import type { CommandWorld } from '#commands/command.ts'
import { archiveWorld, stateOf } from '../trust/authority/world.ts'

/** What an answer may take at most; a reader notices nothing below it. */
const MOST_MS = 250

let world: CommandWorld

beforeAll(async () => {
  world = await archiveWorld()
})

/** Texts that make regular expressions, SQL, patterns, paths and renderers stumble. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['nested quantifiers', '(a+)+$'],
  ['what nested quantifiers choke on', `${'a'.repeat(250)}!`],
  ['alternatives of equals', '(a|a)*b'],
  ['ten thousand alternatives', Array.from({ length: 10_000 }, (_, n) => `w${n}`).join('|')],
  ['an open group', '('],
  ['an open class', '[a-'],
  ['a back reference', String.raw`(.)\1{1000}`],
  ['a digit and spaces without a unit', `1${' '.repeat(290)}x`],
  ['digits and spaces in turn', '1 '.repeat(145)],
  ['a megabyte of spaces', ' '.repeat(1_000_000)],
  ['a megabyte of one letter', 'ż'.repeat(1_000_000)],
  ['a megabyte of words', 'Jan Nowak '.repeat(100_000)],
  ['colons', ':'.repeat(290)],
  ['labels within labels', 'topic:'.repeat(45)],
  ['an end of a statement', "'); DROP TABLE articles;--"],
  ['a condition that always holds', "' OR '1'='1"],
  ['a union', "x' UNION SELECT value FROM sqlite_master--"],
  ['a quoted name', '"articles"'],
  ['a semicolon', '; ATTACH DATABASE "x" AS y'],
  ['a percent sign', '%'],
  ['an underscore', '_'],
  ['many percent signs', '%'.repeat(290)],
  ['a glob', '*[!a]*'],
  ['operators of full-text search', 'a NEAR/2 b* OR "c" NOT (d'],
  ['a column of full-text search', 'title:a AND {text source}: b'],
  ['a path that climbs', '../../../etc/passwd'],
  ['a path in percent signs', '..%2f..%2fetc%2fpasswd'],
  ['a path of Windows', String.raw`..\..\windows\system32`],
  ['an address of a file', 'file:///etc/passwd'],
  ['a NUL', 'a\u0000b'],
  ['a lone surrogate', 'a\ud800b'],
  ['a turn of direction', '\u202egnp.exe'],
  ['a tower of accents', `a${'\u0301'.repeat(280)}`],
  ['a name of every object', '__proto__'],
  ['a function of every object', 'constructor'],
  ['functions of every object for labels', 'constructor:x toString=1 __proto__:y valueOf:z'],
  ['a template', '${process.env.DISCORD_TOKEN}'],
  ['a format', '%s%n%x{{7*7}}'],
  ['everybody', '@everyone <!channel> <@&1>'],
  ['a number beyond numbers', '9'.repeat(290)],
  ['below zero', '-1'],
  ['not a number', 'NaN'],
  ['nothing', ''],
]

/** The hostile text by itself, and as each option of each command. */
const cases = hostile.flatMap(([name, text]) => [
  { name: `${name}, as the whole question`, text, command: null, option: null },
  ...commands.flatMap((command) => [
    { name: `${name}, behind ${pathOf(command)}`, text, command: pathOf(command), option: null },
    ...command.options.map((option) => ({
      name: `${name}, as ${option.name} of ${pathOf(command)}`,
      text,
      command: pathOf(command),
      option: option.name,
    })),
  ]),
])

test.each(cases)('$name', async ({ text, command, option }) => {
  const dispatcher = createDispatcher(world)
  const invocation = {
    platform: 'fake',
    channelAddress: 'c1',
    userId: 'u1',
    locale: 'pl',
    isManager: true,
  } as const
  const before = await stateOf(world)
  const startedAt = process.cpuUsage()
  const reply =
    command !== null && option !== null
      ? await dispatcher.run(command, { [option]: text }, invocation)
      : await dispatcher.runText(command === null ? text : `${command} ${text}`, invocation)
  await dispatcher.complete(command ?? text, option ?? text, text)
  await dispatcher.press(text, invocation)
  const { user } = process.cpuUsage(startedAt)
  expect(reply.trouble).not.toBe('failed')
  expect(user / 1000).toBeLessThan(MOST_MS)
  expect(JSON.stringify(reply).length).toBeLessThan(20_000)
  expect(await stateOf(world)).toBe(before)
})
