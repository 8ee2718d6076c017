import { defaultLanguage } from '#contract/languages.ts';
import type { Publisher } from '../publisher.ts';

/**
 * Plans at the start: with the plan of the last run where there is one of this edition, else from nothing.
 * @returns true when that plan and the release agree, so that comparing everything can wait until others had their turn
 */
export function startPlan(publisher: Publisher): boolean {
  const { release, canPlan } = publisher;
  if (!canPlan) return false;
  if (!publisher.restorePlan()) {
    publisher.replan();
    return false;
  }
  // Lists are filled when they are first asked for: better now than when the first editor waits.
  publisher.store.memory.has({ language: defaultLanguage });
  return release !== undefined && publisher.findOutdated(release).length === 0;
}
