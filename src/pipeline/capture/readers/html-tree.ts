import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type Node = DefaultTreeAdapterTypes.ChildNode
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** What a walk meets: an element's beginning and end, and the texts between them. */
export type Step =
  | { readonly kind: 'open'; readonly element: Element }
  | { readonly kind: 'close'; readonly element: Element }
  | { readonly kind: 'text'; readonly node: TextNode }

/** Walks a tree in order of the document without recursion. Elements for which `enter` is false are passed over. */
export function* walk(root: ParentNode, enter: (element: Element) => boolean = () => true): Generator<Step> {
  const stack: { readonly element: Element | undefined; readonly children: readonly Node[]; next: number }[] = [
    { element: undefined, children: root.childNodes, next: 0 },
  ]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.children[top.next++]
    if (child === undefined) {
      stack.pop()
      if (top.element !== undefined) yield { kind: 'close', element: top.element }
    } else if (defaultTreeAdapter.isTextNode(child)) {
      yield { kind: 'text', node: child }
    } else if (defaultTreeAdapter.isElementNode(child) && enter(child)) {
      yield { kind: 'open', element: child }
      stack.push({ element: child, children: child.childNodes, next: 0 })
    }
  }
}

/** All elements of a tree, in order of the document. */
export function* elementsOf(root: ParentNode): Generator<Element> {
  for (const step of walk(root)) if (step.kind === 'open') yield step.element
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

/** The text below a node, white space collapsed. */
export function textOf(root: ParentNode): string {
  const parts: string[] = []
  for (const step of walk(root)) {
    if (step.kind === 'text') parts.push(step.node.value)
    else if (step.element.tagName === 'br') parts.push(' ')
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}
