import type { EditionStore } from '../edition/edition-store.ts';
import { readSnapshot, writeSnapshot } from './plan-snapshot.ts';
import type { PlannedKind } from './planned-page.ts';
import type { Planner } from './planner.ts';

const NAME = 'plan.snapshot';

/** The plan as one run leaves it for the next, in the folder of the edition that it is of. */
export class KeptPlan {
  readonly #build: string;
  /** Edition and day of the plan that is kept. */
  #stamp = '';

  /** `build` says of which templates, code and origin pages are. */
  constructor(build: string) {
    this.#build = build;
  }

  /** @returns false, and does nothing, when there is no whole plan of this very edition and build */
  restore<K extends PlannedKind>(planner: Planner<K>, store: EditionStore): boolean {
    const { memory } = store;
    const kept = readSnapshot(store.pathOf(NAME), { build: this.#build, edition: store.digest() });
    if (!kept) return false;
    memory.setToday(kept.today);
    if (!planner.restore(memory, kept.data)) return false;
    memory.takeChanges();
    return true;
  }

  /** Writes nothing when the plan is kept already, or has problems, which the next run has to find anew. */
  save<K extends PlannedKind>(planner: Planner<K>, store: EditionStore): void {
    const { today } = store.memory;
    const edition = store.digest();
    const stamp = `${edition} ${today}`;
    const data = stamp === this.#stamp || today === undefined ? undefined : planner.toData();
    if (!data || today === undefined) return;
    writeSnapshot(store.pathOf(NAME), { build: this.#build, edition, today }, data, store.aside);
    this.#stamp = stamp;
  }
}
