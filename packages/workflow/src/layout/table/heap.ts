/**
 * A binary heap of numbers by priority, least first: the open list of a search. It keeps its room
 * when it is emptied, for one heap serves many searches.
 */
export class Heap {
  #size = 0;
  #priorities = new Float64Array(256);
  #values = new Int32Array(256);

  clear(): void {
    this.#size = 0;
  }

  push(priority: number, value: number): void {
    let index = this.#size;
    this.#size += 1;
    if (index === this.#values.length) this.#grow();
    const priorities = this.#priorities;
    const values = this.#values;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = priorities[parent] as number;
      if (above <= priority) break;
      priorities[index] = above;
      values[index] = values[parent] as number;
      index = parent;
    }
    priorities[index] = priority;
    values[index] = value;
  }

  /** @returns -1 when empty */
  pop(): number {
    if (this.#size === 0) return -1;
    const priorities = this.#priorities;
    const values = this.#values;
    const top = values[0] as number;
    this.#size -= 1;
    const size = this.#size;
    const priority = priorities[size] as number;
    const value = values[size] as number;
    let index = 0;
    for (let child = 1; child < size; child = 2 * index + 1) {
      if (child + 1 < size && (priorities[child + 1] as number) < (priorities[child] as number))
        child += 1;
      if ((priorities[child] as number) >= priority) break;
      priorities[index] = priorities[child] as number;
      values[index] = values[child] as number;
      index = child;
    }
    priorities[index] = priority;
    values[index] = value;
    return top;
  }

  #grow(): void {
    const priorities = this.#priorities;
    const values = this.#values;
    this.#priorities = new Float64Array(2 * values.length);
    this.#values = new Int32Array(2 * values.length);
    this.#priorities.set(priorities);
    this.#values.set(values);
  }
}
