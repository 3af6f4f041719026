import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RouteAnswer } from './state.ts'
import { answerRequest, type RouteContext } from './routes.ts'
import type { RecordedRequest } from './state.ts'

/** Takes one HTTP request in, records it, and answers it as its route says. */
export async function serve(
  context: RouteContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const record = await recordOf(request)
  context.state.requests.push(record)
  const answer = answerRequest(context, record, request.headers.authorization)
  record.status = answer.status
  if (answer.delayMs !== undefined)
    await new Promise((resolve) => setTimeout(resolve, answer.delayMs).unref())
  if (answer.isDropped === true) request.socket.destroy()
  else write(response, answer, new Date(context.state.now()))
}

async function recordOf(request: IncomingMessage): Promise<RecordedRequest> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks)
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(/^(\/api)?(\/v10)?(?=\/)/u, ''),
    query: Object.fromEntries(url.searchParams),
    body: await bodyOf(raw, request.headers['content-type'] ?? ''),
    at: Date.now(),
    status: 0,
  }
}

/** JSON, or with files a form in whose `payload_json` the JSON stands: https://docs.discord.com/developers/reference#uploading-files */
async function bodyOf(raw: Buffer, contentType: string): Promise<unknown> {
  if (!contentType.startsWith('multipart/')) return raw.length === 0 ? null : JSON.parse(raw.toString('utf8'))
  const form = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': contentType },
  }).formData()
  const json = form.get('payload_json')
  const body = JSON.parse(typeof json === 'string' ? json : '{}') as {
    readonly attachments?: readonly { readonly id: string; readonly filename: string }[]
  }
  const files = await Promise.all(
    (body.attachments ?? []).map(async ({ id, filename }) => {
      const file = form.get(`files[${id}]`)
      return { filename, text: file instanceof Blob ? await file.text() : null }
    }),
  )
  return { ...body, files }
}

function write(
  response: ServerResponse,
  { status, body, headers: given = {}, isCut }: RouteAnswer,
  now: Date,
): void {
  const headers = { date: now.toUTCString(), ...given }
  if (body === undefined) {
    response.writeHead(status, headers).end()
    return
  }
  const content = typeof body === 'string' ? body : JSON.stringify(body)
  const length = Buffer.byteLength(content)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers })
  if (isCut !== true) {
    response.end(content)
    return
  }
  response.write(content.slice(0, length / 2), () => response.destroy())
}
