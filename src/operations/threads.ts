import { NativeGate } from '../inference/native-gate.ts'

const gates = new Set<NativeGate>()

/** The gate to native code of a pool of threads that is about to start. */
export function openGate(): NativeGate {
  const gate = new NativeGate()
  gates.add(gate)
  return gate
}

/** Lets the threads of a pool into native code no more, and resolves once they may be ended. */
export async function closeGate(gate: NativeGate): Promise<void> {
  await gate.close()
  gates.delete(gate)
}

/** Resolves once the process may be ended in the midst of a run: no thread is in native code, nor will be. */
export async function settleThreads(): Promise<void> {
  await Promise.all([...gates].map((gate) => closeGate(gate)))
}
