import type { View } from './block-kit.ts'
import { viewProblems } from './check-payload.ts'
import type { Interaction } from './response-urls.ts'

/** A window that stands open in front of somebody, or somebody's Home tab. */
export type OpenView = { readonly id: string; readonly view: View; readonly trigger: Trigger | null }

/** What somebody did that a window may be opened for, once and within three seconds. */
export type Trigger = { readonly id: string; readonly at: number; readonly interaction: Interaction | null }

type Answer = { readonly ok: boolean } & Record<string, unknown>

export type Views = {
  trigger(interaction: Interaction | null): Trigger
  /** Answers views.open, views.push, views.update and views.publish. */
  call(method: string, parameters: Readonly<Record<string, string>>): Answer
  /** The acknowledgement of a form puts another view in the place of one. */
  replace(id: string, view: View): OpenView
  byTrigger(id: string): OpenView | undefined
  byId(id: string): OpenView | undefined
  home(user: string): OpenView | undefined
  /** How often the Home tab of somebody was drawn. */
  published(user: string): number
}

/** https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses */
const TRIGGER_MS = 3000

/** The windows and Home tabs of everybody: https://docs.slack.dev/surfaces/modals */
export function openViews(now: () => number, violations: string[]): Views {
  const triggers = new Map<string, Trigger>()
  const used = new Set<string>()
  const open = new Map<string, OpenView>()
  const homes = new Map<string, OpenView>()
  const drawn: string[] = []

  function put(id: string, view: View, trigger: Trigger | null): OpenView {
    const opened = { id, view, trigger }
    open.set(id, opened)
    return opened
  }

  function start(triggerId: string, view: View): Answer {
    const trigger = triggers.get(triggerId)
    if (trigger === undefined) return { ok: false, error: 'invalid_trigger_id' }
    if (used.has(triggerId)) return { ok: false, error: 'exchanged_trigger_id' }
    if (now() - trigger.at > TRIGGER_MS) return { ok: false, error: 'expired_trigger_id' }
    used.add(triggerId)
    return shown(put(`V${open.size + 1}`, view, trigger))
  }

  return {
    trigger(interaction) {
      const trigger = { id: `trigger.${triggers.size + 1}`, at: now(), interaction }
      triggers.set(trigger.id, trigger)
      return trigger
    },
    call(method, parameters) {
      const view = JSON.parse(parameters['view'] ?? '{}') as View
      const wanted = method === 'views.publish' ? 'home' : 'modal'
      const problems = viewProblems(view, wanted)
      violations.push(...problems)
      if (problems.length > 0) return { ok: false, error: 'invalid_arguments' }
      if (method === 'views.publish') {
        const user = parameters['user_id'] ?? ''
        drawn.push(user)
        homes.set(user, put(`H${user}`, view, null))
        return { ok: true }
      }
      if (method !== 'views.update') return start(parameters['trigger_id'] ?? '', view)
      const old = open.get(parameters['view_id'] ?? '')
      return old === undefined ? { ok: false, error: 'not_found' } : shown(put(old.id, view, old.trigger))
    },
    replace(id, view) {
      violations.push(...viewProblems(view, 'modal'))
      return put(id, view, open.get(id)?.trigger ?? null)
    },
    byTrigger: (id) => [...open.values()].find(({ trigger }) => trigger?.id === id),
    byId: (id) => open.get(id),
    home: (user) => homes.get(user),
    published: (user) => drawn.filter((one) => one === user).length,
  }
}

function shown({ id }: OpenView): Answer {
  return { ok: true, view: { id } }
}
