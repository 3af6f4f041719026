/** Runs `task` over the items, at most `limit` at a time; answers in the items' order. The first failure is thrown. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const lanes = Array.from({ length: Math.min(limit, items.length) }, async () => {
    for (const [index, item] of queue) results[index] = await task(item)
  })
  await Promise.all(lanes)
  return results
}
