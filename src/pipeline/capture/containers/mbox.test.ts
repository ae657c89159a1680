import { describe, expect, it } from 'vitest'
import { partLine, partsOf } from '../../../../test/capture/parts-of.ts'
import { unpackMbox } from './mbox.ts'

const FROM = 'From ana@news.example Fri May  2 10:00:00 2031'

describe('unpackMbox', () => {
  it('sets messages apart and takes back the quoting of "From "', async () => {
    const mailbox = `${FROM}\nSubject: One\n\nFirst, he said.\n>From now on it is shut.\nFrom here it is open.\n\n${FROM}\r\nSubject: Two\r\n\r\nSecond.\r\n`
    expect((await partsOf(unpackMbox, mailbox)).map(partLine)).toEqual([
      '1: Subject: One\n\nFirst, he said.\nFrom now on it is shut.\nFrom here it is open.\n\n',
      '2: Subject: Two\n\nSecond.\n',
    ])
  })

  it('passes over a message that is too large', async () => {
    const mailbox = `${FROM}\nSubject: One\n\n${'words\n'.repeat(1000)}\n${FROM}\nSubject: Two\n\nSecond.\n`
    expect((await partsOf(unpackMbox, mailbox, 500)).map(partLine)).toEqual([
      '1! too-large',
      '2: Subject: Two\n\nSecond.\n',
    ])
  })
})
