import type { FaultPoint } from '#domain/fault-point.ts'

/** Called at each fault point; does nothing unless a test switched that one on, and then kills the process. */
export type Checkpoint = (point: FaultPoint) => void
