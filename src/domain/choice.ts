/** A suggestion while an option is being typed, or a choice of a list. The label may carry a count ("Białoruś · 12"); the value is an id. */
export type Choice = { readonly label: string; readonly value: string }
