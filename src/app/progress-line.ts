/** One line of a terminal that is written over again and again; nothing where there is no terminal. */
export type ProgressLine = {
  show(text: string): void
  /** Takes the line away, so that another may be printed in its place. */
  clear(): void
}

/** The progress of long work on the standard error output, so that what a command answers can be piped on. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const write = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\u001B[K${text}`)
  }
  return { show: write, clear: () => write('') }
}
