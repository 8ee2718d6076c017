import type { DrawingTask } from './drawing-task.ts';

/** Where a part stands in a task: its number. No record of a view has such a name. */
const PART = '@part';
/** Of parts that cross once both sides remember so many, about ten megabytes; then they start anew. */
const MOST_PARTS = 4_000;

/** Tasks on their way to a thread. Parts are numbered from `first`; 0: forget all that came before. */
interface Parcel {
  first: number;
  parts: object[];
  tasks: unknown[];
}

/** A task as it arrives, with the documents and cards that are in its view. */
export interface ReceivedTask {
  task: DrawingTask;
  parts: ReadonlySet<object>;
}

/**
 * Makes one text of tasks for one thread. Documents, cards and frames, which the edition returns as frozen objects with
 * an `id`, cross once and are numbers from then on: most of a view is what other pages show too.
 */
export class TaskPacker {
  #numbers = new WeakMap<object, number>();
  #count = 0;

  /** @throws when a view holds something that is not JSON */
  pack(tasks: readonly DrawingTask[]): string {
    if (this.#count >= MOST_PARTS) this.#forget();
    const parcel: Parcel = { first: this.#count, parts: [], tasks: [] };
    try {
      parcel.tasks = tasks.map((task) => this.#refer(task, parcel.parts));
      return JSON.stringify(parcel);
    } catch (error) {
      // What was numbered never left.
      this.#forget();
      throw error;
    }
  }

  #forget(): void {
    this.#numbers = new WeakMap();
    this.#count = 0;
  }

  /** A copy of what a task holds, with numbers in place of parts; parts without a number yet get one. */
  #refer(value: unknown, parts: object[]): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => this.#refer(item, parts));
    if ('id' in value && Object.isFrozen(value)) return { [PART]: this.#number(value, parts) };
    if (value instanceof Map || value instanceof Set)
      throw new Error('A view must be JSON to be drawn elsewhere.');
    const copy: Record<string, unknown> = {};
    for (const name in value) copy[name] = this.#refer((value as Record<string, unknown>)[name], parts);
    return copy;
  }

  #number(part: object, parts: object[]): number {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    const number = this.#count;
    this.#count += 1;
    this.#numbers.set(part, number);
    parts.push(part);
    return number;
  }
}

/** Makes tasks of the texts of one `TaskPacker`, in the order in which it made them. */
export class TaskUnpacker {
  readonly #parts: object[] = [];

  unpack(text: string): ReceivedTask[] {
    const { first, parts, tasks } = JSON.parse(text) as Parcel;
    this.#parts.length = first;
    for (const part of parts) this.#parts.push(part);
    return tasks.map((task) => {
      const found = new Set<object>();
      return { task: this.#resolve(task, found) as DrawingTask, parts: found };
    });
  }

  /** Puts the parts in place of their numbers. */
  #resolve(value: unknown, found: Set<object>): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (PART in value) {
      const part = this.#parts[Number(value[PART])];
      if (!part) throw new Error(`Part ${String(value[PART])} never came.`);
      found.add(part);
      return part;
    }
    const holder = value as Record<string, unknown>;
    for (const name in holder) holder[name] = this.#resolve(holder[name], found);
    return holder;
  }
}
