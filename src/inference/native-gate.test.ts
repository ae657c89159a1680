import { describe, expect, it } from 'vitest'

import { NativeGate, throughNativeGate, useNativeGate } from './native-gate.ts'

describe('a gate to native code', () => {
  it('lets work pass while it is open, and gives what it gives', async () => {
    const gate = new NativeGate()
    expect(await gate.pass(() => Promise.resolve(7))).toBe(7)
    await expect(gate.pass(() => Promise.reject(new Error('no model')))).rejects.toThrow('no model')
    await gate.close()
  })

  it('closes only when all are out, on whichever thread they are', async () => {
    const gate = new NativeGate()
    const other = new NativeGate(gate.shared)
    const order: string[] = []
    let leave: (() => void) | undefined
    const inside = other.pass(() => new Promise<void>((resolve) => (leave = resolve))).then(() => order.push('out'))
    const closed = gate.close().then(() => order.push('closed'))
    leave?.()
    await Promise.all([inside, closed])
    expect(order).toEqual(['out', 'closed'])
  })

  it('keeps everyone out once it is closed', async () => {
    const gate = new NativeGate()
    await gate.close()
    let entered = false
    const waiting = new NativeGate(gate.shared).pass(() => {
      entered = true
      return Promise.resolve('in')
    })
    expect(await Promise.race([waiting, gate.close().then(() => 'closed')])).toBe('closed')
    expect(entered).toBe(false)
  })

  it('is passed by the work of a thread that uses it', async () => {
    expect(await throughNativeGate(() => Promise.resolve(1))).toBe(1)
    const gate = new NativeGate()
    useNativeGate(gate.shared)
    await gate.close()
    const waiting = throughNativeGate(() => Promise.resolve('in'))
    expect(await Promise.race([waiting, gate.close().then(() => 'closed')])).toBe('closed')
  })
})
