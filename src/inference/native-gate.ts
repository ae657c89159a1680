/** Places in the shared memory: 1 once the gate is closed; how many threads are inside. */
const [CLOSED, INSIDE] = [0, 1]
/** How often, and for how long at most, whoever closes the gate looks whether all are out. */
const [LOOK_MS, PATIENCE_MS] = [5, 10_000]

/**
 * A gate that threads pass to run native code. Ending a thread inside native code ends the whole process by an abort,
 * so whoever ends threads closes the gate first. Atomic operations are in one order for all threads: one that enters
 * either sees that the gate is closed or is counted.
 */
export class NativeGate {
  /** What another thread makes the same gate of. */
  readonly shared: SharedArrayBuffer
  readonly #state: Int32Array

  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared
    this.#state = new Int32Array(shared)
  }

  /** Does work inside. Once the gate is closed, it waits there for the end of its thread. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    Atomics.add(this.#state, INSIDE, 1)
    if (Atomics.load(this.#state, CLOSED) === 1) {
      Atomics.sub(this.#state, INSIDE, 1)
      return new Promise(() => undefined)
    }
    try {
      return await work()
    } finally {
      Atomics.sub(this.#state, INSIDE, 1)
    }
  }

  /** Closes the gate for good, and resolves once nobody is inside, or after ten seconds. */
  async close(): Promise<void> {
    Atomics.store(this.#state, CLOSED, 1)
    for (let waitedMs = 0; waitedMs < PATIENCE_MS && Atomics.load(this.#state, INSIDE) > 0; waitedMs += LOOK_MS)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

let own: NativeGate | undefined

/** Makes this thread run native code inside a gate only. */
export function useNativeGate(shared: SharedArrayBuffer): void {
  if (own?.shared !== shared) own = new NativeGate(shared)
}

/** Runs native code inside the gate of this thread; at once where it has none. Not to be nested. */
export function throughNativeGate<T>(work: () => Promise<T>): Promise<T> {
  return own === undefined ? work() : own.pass(work)
}
