import type { Publisher } from '../publisher.ts';
import type { Release } from './release.ts';

const MANY_PAGES = 100;

/** True when so much differs, as after an upgrade, that readers should get it in one step: in a new release. */
export function needsNewRelease(publisher: Publisher, release: Release): boolean {
  const outdated = publisher.findOutdated(release).length;
  return outdated > MANY_PAGES && outdated > publisher.planner.pages.size / 2;
}
