import type { StageRun } from '../model/reading.ts'

/** What `hearsay stages` tells of a stage. */
export interface StageDescription {
  /** A verb: what it does. */
  readonly name: string
  /** Raised whenever the output may change: each reading keeps the versions that made it. */
  readonly version: number
  /** The trained model it uses, by name and version. */
  readonly model?: string
  /** One sentence. */
  readonly summary: string
  /** The fields that it needs of what is known of a report, and those that it adds. */
  readonly needs: readonly string[]
  readonly adds: readonly string[]
}

/** One step of the pipeline: what it needs of a report, and what it adds to it. */
export interface Stage<Needs extends object, Adds extends object> extends StageDescription {
  readonly needs: readonly (keyof Needs & string)[]
  readonly adds: readonly (keyof Adds & string)[]
  /** Deterministic; reads nothing but `known`; throws the signal's reason once it is aborted. */
  readonly run: (known: Readonly<Needs>, signal?: AbortSignal) => Promise<Adds>
}

/** Stages in order. A stage whose needs nothing before it has added does not compile. */
export class Pipeline<Start extends object, Known extends object = Start> {
  readonly stages: readonly StageDescription[]
  readonly #run: (start: Start, signal?: AbortSignal) => Promise<Known>

  private constructor(
    stages: readonly StageDescription[],
    run: (start: Start, signal?: AbortSignal) => Promise<Known>,
  ) {
    this.stages = stages
    this.#run = run
  }

  /** A pipeline without stages: what goes in comes out. */
  static from<Start extends object>(): Pipeline<Start> {
    return new Pipeline<Start>([], (start) => Promise.resolve(start))
  }

  /** The pipeline with one more stage at its end. */
  use<Adds extends object>(stage: Stage<Known, Adds>): Pipeline<Start, Known & Adds> {
    return new Pipeline<Start, Known & Adds>([...this.stages, stage], async (start, signal) => {
      const known = await this.#run(start, signal)
      signal?.throwIfAborted()
      return { ...known, ...(await stage.run(known, signal)) }
    })
  }

  /** Runs every stage in order on one report. */
  run(start: Start, signal?: AbortSignal): Promise<Known> {
    return this.#run(start, signal)
  }

  /** The stages with their versions, as a reading records them. */
  record(): readonly StageRun[] {
    return this.stages.map(({ name, version, model }) =>
      model === undefined ? { name, version } : { name, version, model },
    )
  }
}
