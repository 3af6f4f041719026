/** A small thing that is to be found again after a restart, such as when the bot last signed in. Holds no secret. */
export type Memo = {
  /** What was written last; null where nothing was, or where it cannot be read. */
  read(): Promise<unknown>
  /** Keeps a JSON value durably in place of the last one. Throws where it cannot. */
  write(value: unknown): Promise<void>
}
