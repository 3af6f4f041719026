/** Where each root of one report stands among its terms, by its number: 0 where it does not, otherwise one more than its place. */
export type RootPlaces = { at: Uint16Array }

const fewest = 1 << 10

export function openPlaces(): RootPlaces {
  return { at: new Uint16Array(fewest) }
}

/** Puts a root at a place; a number that was never there before makes room for it. */
export function putRoot(places: RootPlaces, root: number, place: number): void {
  if (root >= places.at.length) {
    const larger = new Uint16Array(2 ** Math.ceil(Math.log2(root + 1)))
    larger.set(places.at)
    places.at = larger
  }
  places.at[root] = place + 1
}

/** Takes out the roots of a report, so that the next one finds the places empty. */
export function clearPlaces({ at }: RootPlaces, roots: Int32Array): void {
  for (let place = 0; place < roots.length; place += 1) at[roots[place] ?? 0] = 0
}
