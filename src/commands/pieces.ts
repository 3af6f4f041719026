/** Quoted words are one piece, whatever stands before the mark ("source:"Gazeta Wyborcza""). */
const PIECE = /(?:[^\s"„”“«»]|"[^"]*"|[„“«][^”“»"]*[”“»"])+|\S/gu
const QUOTED = /^["„“«]([^"„”“«»]*)["”“»]$/u

/** What was typed, cut at spaces outside of quotation marks. */
export function piecesOf(text: string): readonly string[] {
  return [...text.matchAll(PIECE)].map(([piece]) => piece)
}

/** A value without the quotation marks that hold the whole of it together. */
export function unquoted(value: string): string {
  return QUOTED.exec(value.trim())?.[1]?.trim() ?? value
}
