/** A binary heap of numbers by priority, least first: the open list of a search. */
export class Heap {
  private readonly priorities: number[] = [];
  private readonly values: number[] = [];

  push(priority: number, value: number): void {
    let index = this.values.length;
    this.priorities.push(priority);
    this.values.push(value);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if ((this.priorities[parent] ?? 0) <= priority) break;
      this.move(parent, index);
      index = parent;
    }
    this.priorities[index] = priority;
    this.values[index] = value;
  }

  /** @returns undefined when empty */
  pop(): number | undefined {
    const top = this.values[0];
    const priority = this.priorities.pop();
    const value = this.values.pop();
    if (top === undefined || priority === undefined || value === undefined) return undefined;
    const size = this.values.length;
    if (size === 0) return top;
    let index = 0;
    for (let child = 1; child < size; child = 2 * index + 1) {
      if (child + 1 < size && (this.priorities[child + 1] ?? 0) < (this.priorities[child] ?? 0))
        child += 1;
      if ((this.priorities[child] ?? 0) >= priority) break;
      this.move(child, index);
      index = child;
    }
    this.priorities[index] = priority;
    this.values[index] = value;
    return top;
  }

  private move(from: number, to: number): void {
    this.priorities[to] = this.priorities[from] ?? 0;
    this.values[to] = this.values[from] ?? 0;
  }
}
