/**
 * How the server misbehaves at one call. With `posts` the call is carried out first, as Slack may do before it fails.
 * error: `ok: false` with that code. status: an HTTP status, as 429 or 500. drop: the connection is cut without an
 * answer. cut: status 200 and half of the JSON. late: the right answer, after `ms`.
 */
export type Fault = { readonly posts?: boolean } & (
  | { readonly does: 'error'; readonly code: string }
  | { readonly does: 'status'; readonly status: number; readonly retryAfter?: string; readonly body?: string }
  | { readonly does: 'drop' }
  | { readonly does: 'cut' }
  | { readonly does: 'late'; readonly ms: number }
)

export type FaultPlan = {
  plan(method: string, fault: Fault, times: number): void
  /** The fault for this call, used up by it; null where the server is to behave. */
  next(method: string): Fault | null
  clear(): void
  /** Seconds left of a Retry-After that was given for this method, or 0. */
  closedFor(method: string): number
}

export function planFaults(): FaultPlan {
  const closedUntil = new Map<string, number>()
  let planned: { method: string; fault: Fault; left: number }[] = []
  return {
    plan(method, fault, times) {
      planned.push({ method, fault, left: times })
    },
    next(method) {
      const entry = planned.find((one) => one.method === method && one.left > 0)
      if (entry === undefined) return null
      entry.left -= 1
      const { fault } = entry
      if (fault.does === 'status' && fault.retryAfter !== undefined) {
        closedUntil.set(method, Date.now() + Number(fault.retryAfter) * 1000)
      }
      return fault
    },
    clear() {
      planned = []
      closedUntil.clear()
    },
    closedFor: (method) => Math.max(0, ((closedUntil.get(method) ?? 0) - Date.now()) / 1000),
  }
}
