import type { Form } from '#domain/form.ts'
import type { ReplyFile } from '#domain/reply.ts'
import type { ConnectContext } from '#ports/platform.ts'
import { keepRecent, type Recent } from '#platforms/shared/keep-recent.ts'
import { rememberSeen } from '#platforms/shared/seen-recently.ts'
import type { Home } from './home.ts'
import { tokenLifeMs } from './limits.ts'

/** So many forms and questions at a time; each is small, and a button of an older one says that it has expired. */
const MOST_KEPT = 500

/** What answering interactions needs. Forms and questions do not survive the process. */
export type InteractionContext = Pick<ConnectContext, 'dispatcher' | 'log' | 'managers' | 'now'> & {
  readonly home: Home
  /** Makes one request to Discord; interactions carry their own token. A file goes with the body, which names it. */
  readonly request: (
    method: 'POST' | 'PATCH' | 'DELETE',
    path: `/${string}`,
    content?: { readonly body: unknown; readonly file?: ReplyFile },
  ) => Promise<unknown>
  /** Forms that a button opens for the one reader they were made for. */
  readonly forms: Recent<{ readonly form: Form; readonly userId: string }>
  /** The questions of buttons, by their action. */
  readonly questions: Recent<string>
  /** Whether an interaction with this id came before. */
  readonly isRedelivered: (id: string) => boolean
}

/** The context of a connection that begins. */
export function interactionContext(
  given: Omit<InteractionContext, 'forms' | 'questions' | 'isRedelivered'>,
): InteractionContext {
  const kept = { most: MOST_KEPT, lifeMs: tokenLifeMs }
  return {
    ...given,
    forms: keepRecent(kept, given.now),
    questions: keepRecent({ ...kept, lifeMs: Infinity }, given.now),
    isRedelivered: rememberSeen(tokenLifeMs, given.now),
  }
}
