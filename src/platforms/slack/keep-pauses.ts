import type { DeliveryOutcome, Lookup } from '#ports/platform.ts'

/**
 * The same call, but within a pause that Slack asked for it answers as Slack did, with what is left of the pause, and no
 * request goes out: Slack's pauses hold for a method in the whole workspace, so for every channel. `methodOf` names the
 * method that a subject is asked with.
 * https://docs.slack.dev/apis/web-api/rate-limits
 */
export function keepPauses<Subject, Answer extends DeliveryOutcome | Lookup>(
  call: (subject: Subject) => Promise<Answer>,
  methodOf: (subject: Subject) => string,
): (subject: Subject) => Promise<Answer> {
  const pauses = new Map<string, { readonly until: number; readonly answer: Answer }>()
  return async (subject) => {
    const method = methodOf(subject)
    const pause = pauses.get(method)
    const leftMs = pause === undefined ? 0 : pause.until - performance.now()
    if (pause !== undefined && leftMs > 0) return { ...pause.answer, retryAfterMs: Math.ceil(leftMs) }
    const answer = await call(subject)
    const askedMs = askedPauseMs(answer)
    const until = performance.now() + askedMs
    // Calls that were under way together may be asked for pauses of different lengths.
    if (askedMs > 0 && until > (pauses.get(method)?.until ?? 0)) pauses.set(method, { until, answer })
    return answer
  }
}

function askedPauseMs(answer: DeliveryOutcome | Lookup): number {
  return 'retryAfterMs' in answer ? (answer.retryAfterMs ?? 0) : 0
}
