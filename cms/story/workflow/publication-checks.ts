import { checkEthnicity } from '../../checks/consent/check-ethnicity.ts';
import { checkConsents } from '../../checks/consent/check-story-consents.ts';
import { checkInterview } from '../../checks/interview/check-interview.ts';
import { checkClaims } from '../../checks/verification/check-claims.ts';
import { checkRecordings } from '../translation/check-recordings.ts';
import { checkEmbargo } from './check-embargo.ts';
import { checkExemplars } from './check-exemplars.ts';
import { checkLanguage } from './check-language.ts';
import { checkMedia } from './check-media.ts';
import { checkTerms } from './check-terms.ts';
import type { StoryCheck } from '../../checks/problem.ts';

/**
 * What has to be true of a text for readers to get it. Looked at when it is approved, when its time is set, and again at the
 * moment when it goes out, by hand or on time. A new demand is one file and one line here.
 */
export const publicationChecks: readonly StoryCheck[] = [
  checkLanguage,
  checkMedia,
  checkTerms,
  checkExemplars,
  checkConsents,
  checkEthnicity,
  checkClaims,
  checkInterview,
  checkRecordings,
  checkEmbargo,
];
