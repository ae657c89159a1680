import { DOMParser } from 'linkedom'

/** What a format reader needs of an element. */
export interface XmlElement {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<XmlElement>
  readonly localName: string
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => XmlElement | null
  readonly querySelectorAll: (selector: string) => Iterable<XmlElement>
}

/** The root element of an XML file. */
export function parseXml(content: string): XmlElement {
  return new DOMParser().parseFromString(content, 'text/xml').documentElement
}

/** The text of the first element that `selector` finds inside `element`, trimmed; undefined where there is none. */
export function findText(element: XmlElement, selector: string): string | undefined {
  return element.querySelector(selector)?.textContent?.trim()
}

/** The number that the first such element holds. */
export function findNumber(element: XmlElement, selector: string): number | undefined {
  const words = findText(element, selector)
  const value = words === undefined || words === '' ? Number.NaN : Number(words)
  return Number.isNaN(value) ? undefined : value
}
