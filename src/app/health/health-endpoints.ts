import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpMount } from '#ports/platform.ts'
import type { HealthReport } from './health-report.ts'

/** What an endpoint answers. */
export type Answer = { readonly status: number; readonly type: string; readonly body: string }

/**
 * `/livez`: the process answers. `/readyz`: 200 where the bot does its main job, else 503. `/healthz`: the same status with
 * the whole report.
 */
export function healthEndpoints(report: () => Promise<HealthReport>): readonly HttpMount[] {
  const answer = (body: object, status: number): Answer => ({
    status,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(body)}\n`,
  })
  const statusOf = ({ status }: HealthReport) => (status === 'down' ? 503 : 200)
  return [
    endpoint('/livez', async () => answer({ status: 'ok' }, 200)),
    endpoint('/readyz', async () => {
      const found = await report()
      return answer({ status: found.status }, statusOf(found))
    }),
    endpoint('/healthz', async () => {
      const found = await report()
      return answer(found, statusOf(found))
    }),
  ]
}

/** An address that answers GET and HEAD and is never cached; what it throws is a 500 without a word about it. */
export function endpoint(path: string, read: () => Promise<Answer>): HttpMount {
  return {
    path,
    // The port knows nothing of node:http; the host hands over exactly these two.
    listener: (request, response) =>
      void respond(request as IncomingMessage, response as ServerResponse, read),
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  read: () => Promise<Answer>,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const { status, type, body } = await read().catch(() => ({ status: 500, type: 'text/plain', body: '' }))
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : body)
}
