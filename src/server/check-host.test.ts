import { describe, expect, it } from 'vitest'

import { isLocalHost } from './check-host.ts'

describe('isLocalHost', () => {
  it.each(['localhost:4100', '127.0.0.1:4100', '[::1]:4100', 'LOCALHOST:4100'])('takes %s', (host) => {
    expect(isLocalHost(host, 4100)).toBe(true)
  })

  it.each([
    'localhost',
    'localhost:4101',
    'localhost:',
    'evil.example:4100',
    'localhost.evil.example:4100',
    '127.0.0.2:4100',
    '[::2]:4100',
    '::1:4100',
    'localhost:4100:4100',
    'user@localhost:4100',
    'localhost:4100/',
    ' localhost:4100',
    '',
  ])('refuses %j', (host) => {
    expect(isLocalHost(host, 4100)).toBe(false)
  })

  it('takes a host without a port on port 80', () => {
    expect(isLocalHost('localhost', 80)).toBe(true)
  })
})
