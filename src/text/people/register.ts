import type { Expert } from '#domain/expert.ts'
import type { FoundPerson } from './found-person.ts'

/**
 * A person with what the team's own register adds: a role or an institution that the article leaves out, and the
 * standing of an expert where the article says nothing of them. It never overrides the article and adds nobody.
 */
export function withRegister(person: FoundPerson, experts: readonly Expert[]): FoundPerson {
  const expert = experts.find(({ name }) => name === person.name)
  if (expert === undefined) return person
  return {
    ...person,
    role: person.role ?? expert.role,
    organisation: person.organisation ?? expert.organisation,
    standing: person.evidence === '' ? 'expert' : person.standing,
  }
}
