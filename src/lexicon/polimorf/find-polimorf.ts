import { existsSync } from 'node:fs'

/**
 * The first of the places that holds a file; null where none does. Without places: where Debian's and Ubuntu's package
 * libmorfologik-stemming2-java puts it.
 */
export function findPolimorf(candidates: readonly string[] = packagedPlaces): string | null {
  return candidates.find((path) => existsSync(path)) ?? null
}

const packagedPlaces = ['/usr/share/java/morfologik-polish.jar']
