import type { Registration, User } from '../../payload-types.ts';
import type { RegistrationState } from './registration-states.ts';

/** One step of a registration between its unit and the office. */
export interface Step {
  at: string;
  to: RegistrationState;
  by: string;
  byName: string;
  reason?: string;
}

export function readHistory({ history }: Pick<Registration, 'history'>): Step[] {
  return Array.isArray(history) ? (history as unknown as Step[]) : [];
}

/** The history with one step more. */
export function addStep(
  registration: Pick<Registration, 'history'>,
  to: RegistrationState,
  user: Pick<User, 'id' | 'name'>,
  reason: string,
): Step[] {
  const step: Step = { at: new Date().toISOString(), to, by: user.id, byName: user.name };
  return [...readHistory(registration), reason ? { ...step, reason } : step];
}

/** Who handed it in last. */
export function findSubmitter(registration: Pick<Registration, 'history'>): string | undefined {
  return readHistory(registration).findLast(({ to }) => to === 'submitted')?.by;
}

/** The history without what was said about whom it is: who did what when stays. */
export function dropReasons(registration: Pick<Registration, 'history'>): Step[] {
  return readHistory(registration).map(({ at, to, by, byName }) => ({ at, to, by, byName }));
}
