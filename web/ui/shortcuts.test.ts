import { describe, expect, it } from 'vitest'

import { ShortcutBook } from './shortcuts.ts'

function bookOf(keys: readonly string[]) {
  const book = new ShortcutBook()
  const ran: string[] = []
  const remove = book.add(keys.map((key) => ({ keys: key, label: key, run: () => ran.push(key) })))
  return { book, ran, remove }
}

describe('ShortcutBook', () => {
  it('runs the shortcut of a key', () => {
    const { book, ran } = bookOf(['j', 'k'])
    expect([book.press('j', 0), book.press('x', 0)]).toEqual([true, false])
    expect(ran).toEqual(['j'])
  })

  it('runs a sequence whose keys follow each other soon', () => {
    const { book, ran } = bookOf(['g l', 'l'])
    book.press('g', 0)
    book.press('l', 1000)
    expect(ran).toEqual(['g l'])
  })

  it('forgets the first key of a sequence after a while', () => {
    const { book, ran } = bookOf(['g l', 'l'])
    book.press('g', 0)
    book.press('l', 2000)
    expect(ran).toEqual(['l'])
  })

  it('runs nothing while it is paused', () => {
    const { book, ran } = bookOf(['j'])
    const resume = book.pause()
    book.press('j', 0)
    resume()
    book.press('j', 0)
    expect(ran).toEqual(['j'])
  })

  it('lets the last group that was added win, and forgets a group that was removed', () => {
    const { book, ran } = bookOf(['j'])
    const remove = book.add([{ keys: 'j', label: 'later', run: () => ran.push('later') }])
    book.press('j', 0)
    remove()
    book.press('j', 0)
    expect(ran).toEqual(['later', 'j'])
    expect(book.list().map((shortcut) => shortcut.label)).toEqual(['j'])
  })
})
