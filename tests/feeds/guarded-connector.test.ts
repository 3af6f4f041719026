import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { createFetcher } from '#feeds/fetch-bytes.ts'
import { publicLookup, type Resolve } from '#feeds/guarded-connector.ts'
import { failing, startFeedServer } from '../servers/feed-server.ts'
import { saying } from '../both-languages.ts'

const publicAddress: LookupAddress = { address: '93.184.215.14', family: 4 }
const loopback: LookupAddress = { address: '127.0.0.1', family: 4 }

describe('the lookup', () => {
  test.each<[string, LookupAddress[], boolean]>([
    ['one public address', [publicAddress], true],
    ['two public addresses', [publicAddress, { address: '2606:2800:21f::1', family: 6 }], true],
    ['one private address', [loopback], false],
    ['a private address beside a public one', [publicAddress, loopback], false],
    ['a mapped private address', [{ address: '::ffff:10.0.0.1', family: 6 }], false],
    ['no address', [], false],
  ])('%s', (_name, addresses, isAllowed) => {
    const answers: unknown[] = []
    publicLookup(answering([addresses]))('kurier.example', { all: true }, (error, found) => {
      answers.push(error === null ? found : error.message)
    })
    const refusal = expect.stringContaining('kurier.example is on a private')
    expect(answers).toEqual([isAllowed ? addresses : refusal])
  })

  test('the answer that was judged is the one that is connected to, so that rebinding gains nothing', () => {
    const lookup = publicLookup(answering([[publicAddress], [loopback]]))
    const answers: unknown[] = []
    lookup('kurier.example', {}, (_error, address, family) => answers.push([address, family]))
    lookup('kurier.example', {}, (error) => answers.push(error?.message))
    expect(answers).toEqual([['93.184.215.14', 4], expect.stringContaining('private')])
  })

  test('a failure of the resolver is handed on', () => {
    const failure = Object.assign(new Error('x'), { code: 'ENOTFOUND' })
    const lookup = publicLookup((_host, _options, callback) => callback(failure, []))
    lookup('kurier.example', {}, (error) => expect(error).toBe(failure))
  })
})

describe('a fetch', () => {
  test('of a name that leads inside is refused before anything is sent, and the reason holds no address', async () => {
    const server = await startFeedServer({ '/': failing(200) })
    const resolve = answering([[loopback], [loopback]])
    const fetcher = createFetcher({ privateHosts: [], minHostGapMs: 0, resolve })
    for (const url of ['http://kurier.example/', 'https://kurier.example/']) {
      const outcome = await fetcher.fetch({ url, accept: '*/*', maxBytes: 1000 })
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason: saying('kurier.example ma adres prywatny', 'kurier.example is on a'),
      })
      expect(JSON.stringify(outcome)).not.toContain('127.0.0.1')
    }
    expect(server.requests).toEqual([])
    await fetcher.close()
    await server.close()
  })

  test('of a name that the configuration lists goes wherever it leads', async () => {
    const server = await startFeedServer({ '/': failing(500) })
    const port = server.host.split(':')[1]
    const fetcher = createFetcher({ privateHosts: [`localhost:${port}`], minHostGapMs: 0 })
    const outcome = await fetcher.fetch({ url: `http://localhost:${port}/`, accept: '*/*', maxBytes: 1000 })
    expect(outcome).toMatchObject({ kind: 'failed', reason: saying('500', '500') })
    await fetcher.close()
    await server.close()
  })
})

/** A resolver that gives these answers in turn. */
function answering(answers: LookupAddress[][]): Resolve {
  const left = [...answers]
  return (_hostname, _options, callback) => callback(null, left.shift() ?? [])
}
