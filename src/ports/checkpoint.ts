/** The steps at which a crash test may stop the process. */
export type CheckpointName =
  | 'before-commit'
  | 'after-commit'
  | 'after-sending'
  | 'after-send'
  | 'after-sent'
  | 'before-page'
  | 'after-page'

/** Called at each named step; does nothing unless a test switched that step on, and then kills the process. */
export type Checkpoint = (name: CheckpointName) => void
