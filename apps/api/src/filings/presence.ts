/** Who has a filing open in this process. A hint for people, never a lock. */

export interface Present {
  readonly id: string
  readonly name: string
}

interface Visit extends Present {
  readonly changed: () => void
}

export class Presence {
  readonly #visits = new Map<string, Set<Visit>>()

  /** Comes in; returns the way out. Everyone there is told of both. */
  enter(filing: string, visit: Visit): () => void {
    const visits = this.#visits.get(filing) ?? new Set()
    this.#visits.set(filing, visits.add(visit))
    this.#tell(filing)
    return () => {
      visits.delete(visit)
      if (visits.size === 0) this.#visits.delete(filing)
      this.#tell(filing)
    }
  }

  /** Each person once, however many windows are open. */
  at(filing: string): readonly Present[] {
    const people = new Map([...(this.#visits.get(filing) ?? [])].map(({ id, name }) => [id, { id, name }]))
    return [...people.values()]
  }

  #tell(filing: string): void {
    for (const { changed } of this.#visits.get(filing) ?? []) changed()
  }
}
