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
}

export function planFaults(): FaultPlan {
  let planned: { method: string; fault: Fault; left: number }[] = []
  return {
    plan(method, fault, times) {
      planned.push({ method, fault, left: times })
    },
    next(method) {
      const entry = planned.find((one) => one.method === method && one.left > 0)
      if (entry === undefined) return null
      entry.left -= 1
      return entry.fault
    },
    clear() {
      planned = []
    },
  }
}
