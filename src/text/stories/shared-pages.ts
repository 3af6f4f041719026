/** Copies a short row of numbers to where it may stay, and answers it there. */
export type Keep<Row> = (row: Row) => Row

const pageLength = 1 << 15

/**
 * Rows in pages that many of them share: made one by one, each costs a microsecond and two hundred bytes more. A full page goes with
 * the last of its rows.
 */
export function openSharedPages<Row extends Int32Array | Uint16Array>(
  emptyPage: (length: number) => Row,
): Keep<Row> {
  let page = emptyPage(pageLength)
  let used = 0
  return (row) => {
    if (used + row.length > page.length) {
      page = emptyPage(Math.max(pageLength, row.length))
      used = 0
    }
    const start = used
    used += row.length
    page.set(row, start)
    return page.subarray(start, used) as Row
  }
}
