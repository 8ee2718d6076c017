import type { Registration } from '../../payload-types.ts';
import { findMover, readSteps, type Step } from '../record/steps.ts';
import type { RegistrationState } from './registration-states.ts';

type Stepped = Pick<Registration, 'history'>;

export function readHistory(registration: Stepped): Step<RegistrationState>[] {
  return readSteps(registration);
}

/** Who handed it in last. */
export function findSubmitter(registration: Stepped): string | undefined {
  return findMover(registration, 'submitted');
}

/** The history without what was said about whom it is: who did what when stays. */
export function dropReasons(registration: Stepped): Step<RegistrationState>[] {
  return readHistory(registration).map(({ at, to, by, byName }) => ({ at, to, by, byName }));
}
