/** The pairs of schemas that a walk came by, and which of them lead to a difference. */
export class Trail {
  /** For each pair, those that lead to it. */
  readonly #leading = new Map<number, number[]>();
  readonly #different = new Set<number>();
  readonly #entered = new Set<number>();

  /** Whether the walk comes by for the first time. */
  enter(key: number): boolean {
    if (this.#entered.has(key)) return false;
    this.#entered.add(key);
    return true;
  }

  /** From one pair the walk goes on to another. */
  lead(from: number, to: number): void {
    const leading = this.#leading.get(to);
    if (leading === undefined) this.#leading.set(to, [from]);
    else leading.push(from);
  }

  /** In the pair itself something differs. */
  differ(key: number): void {
    this.#different.add(key);
  }

  /** The pairs from which no difference can be reached. */
  equal(): number[] {
    // A list that grows while it is walked, back from each difference to where the walk came from.
    const different = [...this.#different];
    for (const key of different) {
      const leading = (this.#leading.get(key) ?? []).filter((from) => !this.#different.has(from));
      for (const from of leading) this.#different.add(from);
      different.push(...new Set(leading));
    }
    return [...this.#entered].filter((key) => !this.#different.has(key));
  }
}
