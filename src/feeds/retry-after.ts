const minRetryMs = 60_000
const maxRetryMs = 86_400_000

/**
 * How long a Retry-After header asks us to stay away, in milliseconds, held between one minute and one day; null where
 * there is no header or nothing in it can be read. It holds seconds or an HTTP date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after); what lies in the past counts as one minute.
 */
export function retryAfterMs(header: string | undefined, nowMs: number): number | null {
  const value = header?.trim() ?? ''
  const waitMs = /^[+-]?\d+$/u.test(value) ? Number(value) * 1000 : httpDateMs(value) - nowMs
  if (Number.isNaN(waitMs)) return null
  return Math.min(maxRetryMs, Math.max(minRetryMs, waitMs))
}

function httpDateMs(value: string): number {
  return /^[a-z]{3,9},? /iu.test(value) ? Date.parse(value) : Number.NaN
}
