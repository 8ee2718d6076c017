import { findChangedFields } from '../../platform/audit/changed-fields.ts';

/** Names of the fields that a save would change though they are closed. @param open names of those that may still change */
export function findClosedChanges(before: object, data: object, open: ReadonlySet<string>): string[] {
  return findChangedFields({ ...before }, { ...before, ...data }).filter((name) => !open.has(name));
}
