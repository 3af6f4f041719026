import type { parseHTML } from 'linkedom'

type Element = Pick<ReturnType<typeof parseHTML>['document'], 'querySelectorAll'> & {
  readonly innerHTML: string
}

/**
 * The markup inside an element without any attribute; they are taken off the element's children for good. A broken one may
 * hold a whole tag, which would show in the text.
 */
export function bareHtml(element: Element): string {
  for (const inner of element.querySelectorAll('*')) {
    for (const name of inner.getAttributeNames()) inner.removeAttribute(name)
  }
  return element.innerHTML
}
