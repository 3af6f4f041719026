import type { Expert } from '#domain/expert.ts'
import type { FoundPerson } from './found-person.ts'
import { isSameName } from './same-person.ts'

/**
 * A person with what the team's own register adds: a role or an institution that the article leaves out, and the
 * standing of an expert where the article says nothing of them. It never overrides the article and adds nobody. The name
 * stays as the article gives it; where two entries might be meant, neither is.
 */
export function withRegister(person: FoundPerson, experts: readonly Expert[]): FoundPerson {
  const expert = expertNamed(person.name, experts)
  if (expert === null) return person
  return {
    ...person,
    role: person.role ?? expert.role,
    organisation: person.organisation ?? expert.organisation,
    standing: person.evidence === '' ? 'expert' : person.standing,
  }
}

function expertNamed(name: string, experts: readonly Expert[]): Expert | null {
  const exact = experts.find((expert) => expert.name === name)
  if (exact !== undefined) return exact
  const meant = experts.filter((expert) => isSameName(expert.name, name))
  return meant.length === 1 ? (meant[0] ?? null) : null
}
