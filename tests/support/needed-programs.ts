import { testPrograms, type TestProgramId } from '../../scripts/test-programs/test-programs.ts';

declare global {
  /** What the test file that is being read needs and this machine does not have. */
  var lackedPrograms: string[] | undefined;
}

/**
 * Called while a test file is read, by itself or by what it imports: without these programs the runner skips every test
 * of the file, by its name.
 */
export function needPrograms(...ids: readonly TestProgramId[]): void {
  for (const id of ids) if (isLacking(id)) (globalThis.lackedPrograms ??= []).push(testPrograms[id].name);
}

/** For `skipIf`, where one test of many needs a program. */
export function isLacking(id: TestProgramId): boolean {
  return !testPrograms[id].isThere();
}
