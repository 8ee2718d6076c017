import { getShownMedia, findShownFiles } from '../../documents/mapping/shown-media.ts';
import { toDay } from '../../documents/fields/days.ts';
import type { StoryCheck } from '../problem.ts';
import { findExemplarProblems, findMediaProblems } from './check-publication.ts';

/** Everybody whom a text names as an exemplar or shows in a file allows it, on the day when it goes out. */
export const checkConsents: StoryCheck = async (req, _story, { document, at }) => {
  const day = toDay(at?.toISOString());
  const files = await findShownFiles(req, getShownMedia(document));
  return [
    ...(await findExemplarProblems(req, document, day)),
    ...(await findMediaProblems(req, document, files, day)),
  ];
};
