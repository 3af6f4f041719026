import { reasonOf } from '#domain/errors.ts'
import type { ConnectContext } from '#ports/platform.ts'
import type { SlackClient } from './client.ts'
import { groupMemoryMs } from './limits.ts'

/** Who manages the bot on Slack: the people whom the configuration names, and the members of the user groups that it names. */
export type Managers = { isManager(userId: string): Promise<boolean> }

type Group = { readonly members: readonly string[]; readonly until: number }

/**
 * Groups are looked up when somebody asks who is not named, and remembered for minutes. One that Slack does not show has the members
 * it had last, or none. Never throws.
 * https://docs.slack.dev/reference/methods/usergroups.users.list
 */
export function createManagers(
  { managers, log }: Pick<ConnectContext, 'managers' | 'log'>,
  client: SlackClient,
): Managers {
  const groupIds = managers.filter((id) => id.startsWith('S'))
  const known = new Map<string, Group>()

  async function membersOf(id: string): Promise<readonly string[]> {
    const group = known.get(id)
    if (group !== undefined && performance.now() < group.until) return group.members
    const found = await askMembers(client, id).catch((error: unknown) => {
      const hint = 'the bot needs usergroups:read to see who is in a user group'
      log.warn('Slack does not show a user group of managers', { group: id, reason: reasonOf(error), hint })
      return null
    })
    const members = found ?? group?.members ?? []
    const memoryMs = found === null ? groupMemoryMs.failed : groupMemoryMs.known
    known.set(id, { members, until: performance.now() + memoryMs })
    return members
  }

  return {
    isManager: async (userId) => {
      if (managers.includes(userId)) return true
      const groups = await Promise.all(groupIds.map(membersOf))
      return groups.some((members) => members.includes(userId))
    },
  }
}

async function askMembers(client: SlackClient, group: string): Promise<readonly string[]> {
  const { users = [] } = await client.usergroups.users.list({ usergroup: group })
  return users
}
