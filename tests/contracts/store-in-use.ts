import type { Store } from '#ports/store.ts'

/** Answers the store of the running test. */
export type StoreInUse = () => Store
