import { checkEyes } from '../../checks/eyes/check-eyes.ts';
import type { StoryCheck } from '../../checks/problem.ts';

/**
 * What has to be true of a text when it is approved, besides all that `publication-checks.ts` asks for.
 * A new demand is one file and one line here.
 */
export const approvalChecks: readonly StoryCheck[] = [checkEyes];
