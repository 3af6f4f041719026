import { untranslated } from '#domain/bilingual.ts'
import { expect, test } from 'vitest'
import type { Lookup } from '#ports/platform.ts'
import { keepPauses } from '#platforms/slack/keep-pauses.ts'

const tooMany: Lookup = { kind: 'later', reason: untranslated('ratelimited'), retryAfterMs: 100 }
const absent: Lookup = { kind: 'absent' }

const oneMethod = () => 'chat.postMessage'

test('nothing is asked within a pause, whoever it is about, and everything after it', async () => {
  const answers = [tooMany]
  const asked: string[] = []
  const ask = keepPauses(async (subject: string) => {
    asked.push(subject)
    return answers.shift() ?? absent
  }, oneMethod)
  expect(await ask('first')).toEqual(tooMany)
  const refused = await ask('second')
  expect(refused).toMatchObject({ kind: 'later', reason: untranslated('ratelimited') })
  expect(asked).toEqual(['first'])
  const leftMs = refused.kind === 'later' ? refused.retryAfterMs : null
  expect(leftMs).toSatisfy((ms: number) => ms > 0 && ms <= 100)
  await new Promise((resolve) => setTimeout(resolve, 120))
  expect(await ask('second')).toEqual(absent)
})

test('an answer without a pause holds up nothing', async () => {
  const later: Lookup = { kind: 'later', reason: untranslated('HTTP 503'), retryAfterMs: null }
  let count = 0
  const ask = keepPauses(async () => {
    count += 1
    return later
  }, oneMethod)
  await ask('first')
  await ask('second')
  expect(count).toBe(2)
})

test('a pause of one method holds up no other', async () => {
  const ask = keepPauses(
    async (subject: string) => (subject === 'chat.update' ? tooMany : absent),
    (subject) => subject,
  )
  expect(await ask('chat.update')).toEqual(tooMany)
  expect(await ask('chat.postMessage')).toEqual(absent)
})

test('of two pauses that were asked for together, the longer one holds', async () => {
  const answers = [{ ...tooMany, retryAfterMs: 60_000 }, tooMany]
  const ask = keepPauses(async (_subject: string) => answers.shift() ?? absent, oneMethod)
  await Promise.all([ask('first'), ask('second')])
  const refused = await ask('third')
  expect(refused).toMatchObject({
    kind: 'later',
    retryAfterMs: expect.toSatisfy((ms: number) => ms > 50_000),
  })
})
