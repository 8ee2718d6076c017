import type { User } from '../../payload-types.ts';

/** One step of a record between those who move it. The system itself has no id. */
export interface Step<S extends string = string> {
  at: string;
  to: S;
  by: string;
  byName: string;
  reason?: string;
}

interface Stepped {
  history?: unknown;
}

export function readSteps<S extends string>({ history }: Stepped): Step<S>[] {
  return Array.isArray(history) ? (history as Step<S>[]) : [];
}

/** The steps with one more. */
export function addStep<S extends string>(
  record: Stepped,
  to: S,
  user: Pick<User, 'id' | 'name'> | null | undefined,
  reason: string,
): Step<S>[] {
  const { id = '', name = 'Hệ thống' } = user ?? {};
  const step: Step<S> = { at: new Date().toISOString(), to, by: id, byName: name };
  return [...readSteps<S>(record), reason ? { ...step, reason } : step];
}

/** Who brought it into a state last. */
export function findMover<S extends string>(record: Stepped, state: S): string | undefined {
  return readSteps<S>(record).findLast(({ to }) => to === state)?.by;
}
