import type { ButtonInteraction, Message, StringSelectMenuInteraction } from 'discord.js'
import type { Invocation, Reply } from '#domain/reply.ts'
import { framePhrases } from '#wording/frame.ts'
import { note, type AnswerPlace } from './give-answer.ts'
import type { InteractionContext } from './interaction-context.ts'
import { unmarkAction } from './marker.ts'
import { messageFlags } from './message-body.ts'
import { isNoteButton, ownActions, readOwnAction, type OwnAction } from './own-actions.ts'
import { localeOf } from './read-interaction.ts'

/** What an interaction asks for, where its answer goes, and whether that may be a form. */
export type Work = {
  readonly place: AnswerPlace
  readonly mayOpenForm: boolean
  readonly ask: (invocation: Invocation) => Promise<Reply>
}

type Press = ButtonInteraction | StringSelectMenuInteraction

/** What the press of a button, or the choice of a value, asks for. */
export function pressedIn(context: InteractionContext, pressed: Press, value?: string): Work {
  const own = readOwnAction(pressed.customId)
  if (own !== null) return ownWork(context, pressed, own)
  return pressOf(context, { action: unmarkAction(pressed.customId), value, place: placeOf(pressed.message) })
}

function pressOf(
  { dispatcher }: InteractionContext,
  { action, value, place }: { action: string; value: string | undefined; place: AnswerPlace },
): Work {
  return {
    place,
    mayOpenForm: action.startsWith('form-'),
    ask: (invocation) => dispatcher.press(action, invocation, value),
  }
}

/** A question is asked in a note of its own; what comes of a note takes its place. */
function ownWork(context: InteractionContext, pressed: Press, own: OwnAction): Work {
  const phrases = framePhrases(localeOf(pressed))
  switch (own.kind) {
    case 'ask':
      return {
        place: 'waiting',
        mayOpenForm: false,
        ask: async () => askBack(context.questions.get(own.action) ?? phrases.sure, own.action, phrases),
      }
    case 'yes':
      return pressOf(context, { action: own.action, value: undefined, place: 'note' })
    case 'no':
      return { place: 'note', mayOpenForm: false, ask: async () => note(phrases.keptAsIs) }
    case 'form':
      return { place: 'note', mayOpenForm: true, ask: async ({ userId }) => reopen(context, own.key, userId) }
  }

  function reopen({ forms }: InteractionContext, key: string, userId: string): Reply {
    const kept = forms.get(key)
    const isTheirs = kept !== null && kept.userId === userId
    return isTheirs
      ? { ...note(phrases.formReady(kept.form.title)), form: kept.form }
      : note(phrases.formExpired)
  }
}

type Phrases = ReturnType<typeof framePhrases>

function askBack(question: string, action: string, phrases: Phrases): Reply {
  return {
    ...note(question),
    buttons: [
      { label: phrases.yes, style: 'danger', action: ownActions.yes(action) },
      { label: phrases.cancel, action: ownActions.no },
    ],
  }
}

/** A page turns in place only in a message that its reader alone sees; buttons of public messages answer privately. */
export function placeOf(message: Message | null): AnswerPlace {
  if (message === null) return 'waiting'
  if (!message.flags.has(messageFlags.ephemeral)) return 'public'
  const ids = message.components.flatMap((row) =>
    'components' in row ? row.components.map((one) => ('customId' in one ? (one.customId ?? '') : '')) : [],
  )
  return ids.some(isNoteButton) ? 'note' : 'page'
}
