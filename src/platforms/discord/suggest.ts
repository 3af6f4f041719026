import type { AutocompleteInteraction } from 'discord.js'
import type { Choice } from '#domain/choice.ts'
import { pathOf as commandPath } from '#commands/command-path.ts'
import { plainWithin } from '#wording/outside-text.ts'
import { ACKNOWLEDGE, acknowledge } from './give-answer.ts'
import type { InteractionContext } from './interaction-context.ts'
import { limits } from './limits.ts'
import { invocationOf, pathOf } from './read-interaction.ts'

/** Suggests values while an option is typed: none to who is not at home, or may not use the command. */
export async function suggest(
  context: InteractionContext,
  interaction: AutocompleteInteraction,
): Promise<void> {
  const choices = drawChoices(await choicesFor(context, interaction))
  await acknowledge(context, interaction, { type: ACKNOWLEDGE.choices, data: { choices } })
}

/** At most 25; one whose value is longer than Discord takes, or no whole text, could not be chosen faithfully and is left out. */
export function drawChoices(choices: readonly Choice[]): readonly Choiced[] {
  return choices
    .filter(({ value }) => value.trim() !== '' && value.isWellFormed() && value.length <= limits.choiceValue)
    .slice(0, limits.choices)
    .map(({ label, value }) => ({
      name: plainWithin(label, limits.choiceName) || plainWithin(value, limits.choiceName) || '…',
      value,
    }))
}

/** As Discord names the two: https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
type Choiced = { readonly name: string; readonly value: string }

async function choicesFor(
  { dispatcher, home, managers }: InteractionContext,
  interaction: AutocompleteInteraction,
): Promise<readonly Choice[]> {
  const path = pathOf(interaction)
  const command = dispatcher.commands.find((one) => commandPath(one) === path)
  const mayUse = command?.group !== 'manager' || invocationOf(interaction, managers).isManager
  if (!mayUse || (await home.placeOf(interaction)) !== 'home') return []
  const { name, value } = interaction.options.getFocused(true)
  return dispatcher.complete(path, name, String(value))
}
