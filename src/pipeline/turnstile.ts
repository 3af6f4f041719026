/** Lets asynchronous tasks through one at a time, in the order of their calls. A task that fails lets the next one in. */
export type Turnstile = <Result>(task: () => Promise<Result>) => Promise<Result>

export function createTurnstile(): Turnstile {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }
}
