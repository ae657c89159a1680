import { describe, expect, it } from 'vitest'
import { markupSize } from './html-depth.ts'

describe('markupSize', () => {
  it.each([
    [2, '<div><p>a<p>b<span>c</span></div><div></div>'],
    [1, '<div>'.concat('</div><div>'.repeat(50))],
    [1, '<script>"<div><div><div>"</script><b>x</b>'],
    [0, '<!-- <div><div> --> a < b <3 <br><img>'],
    [3, '<DIV><Div><div>'],
  ])('finds depth %i in %s', (depth, html) => {
    expect(markupSize(html).depth).toBe(depth)
  })
})
