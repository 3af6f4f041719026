/** The package ships its schemas as plain JavaScript; these are the ones that arriving bodies are held against. */
declare module 'discord-api-spec/zod' {
  type Schema = {
    safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown; readonly error?: Error }
  }
  export const MessageCreateRequestSchema: Schema
  export const CreateForumThreadRequestSchema: Schema
  export const CreateTextThreadWithMessageRequestSchema: Schema
  export const MessageEditRequestPartialSchema: Schema
  export const IncomingWebhookInteractionRequestSchema: Schema
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: Schema
  export const CreateMessageInteractionCallbackRequestSchema: Schema
  export const UpdateMessageInteractionCallbackRequestSchema: Schema
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema
  export const ApplicationCommandUpdateRequestSchema: Schema
  export const ModalInteractionCallbackRequestSchema: Schema
}
