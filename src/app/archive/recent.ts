import { answerFromArchive, type Asking } from './answer-from-archive.ts'

/** Answers `recent` from the archive on this terminal; answers the exit code: 2 where it was asked wrongly, 1 where it failed. */
export function showRecent(words: string, asking: Asking): Promise<number> {
  return answerFromArchive(asking, (dispatcher, invocation) =>
    dispatcher.runText(`recent ${words}`, invocation),
  )
}
