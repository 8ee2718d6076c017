import { endingConsents, expiredConsents } from '../../checks/consent/ending-queue.ts';
import { missingConsents } from '../../checks/consent/missing-queue.ts';
import { withdrawnConsents } from '../../checks/consent/withdrawal-queue.ts';
import { toVerify } from '../../checks/verification/to-verify-queue.ts';
import { comingUp } from './coming-up.ts';
import { mentions } from './mentions.ts';
import { missedSlots } from './missed-slots.ts';
import { missingTexts } from './missing-texts.ts';
import { myWork } from './my-work.ts';
import { overdue } from './overdue.ts';
import { publishingTrouble } from './publishing-trouble.ts';
import type { Queue } from '../../checks/queue.ts';
import { searchMisses } from './search-misses.ts';
import { newNominations } from '../../programme/queues/new-nominations.ts';
import { nominationTrouble } from '../../programme/queues/nomination-trouble.ts';
import { ownNominations } from '../../programme/queues/own-nominations.ts';
import { overdueNominations } from '../../programme/queues/overdue-nominations.ts';
import { plansToIssue } from '../../programme/queues/plans-to-issue.ts';
import { registrationsWithoutProfile } from '../../programme/queues/without-profile.ts';
import { ownDuties } from '../../programme/queues/own-duties.ts';
import { dueEvaluations } from '../../programme/queues/due-evaluations.ts';
import { evaluationsToVerify } from '../../programme/queues/to-verify-evaluations.ts';
import { returnedRegistrations } from '../../programme/queues/returned.ts';
import { registrationsToAccept } from '../../programme/queues/to-accept.ts';
import { proposalsHere } from '../../programme/queues/proposals.ts';
import { standingHolds } from '../../programme/queues/standing-holds.ts';
import { recognitionsToConfirm } from '../../programme/queues/to-confirm-recognitions.ts';
import { reviewsInWriting, reviewsInHand, reviewsStuck } from '../../programme/queues/reviews-in-hand.ts';
import { votesToGive } from '../../programme/queues/votes-to-give.ts';
import { unsignedReports } from '../../programme/queues/unsigned-reports.ts';
import { staleTranslations } from './stale-translations.ts';
import { suspended } from './suspended.ts';
import { toApprove } from './to-approve.ts';
import { toPublish } from './to-publish.ts';
import { termsToApprove } from '../../story/term-flow/waiting-queue.ts';

/** Every list of what waits, in the order of the start page. A new one is one file and one line here. */
export const queues: readonly Queue[] = [
  missedSlots,
  publishingTrouble,
  nominationTrouble,
  overdueNominations,
  reviewsStuck,
  withdrawnConsents,
  expiredConsents,
  suspended,
  mentions,
  myWork,
  toApprove,
  termsToApprove,
  toVerify,
  votesToGive,
  returnedRegistrations,
  reviewsInWriting,
  ownDuties,
  registrationsToAccept,
  plansToIssue,
  newNominations,
  ownNominations,
  proposalsHere,
  recognitionsToConfirm,
  reviewsInHand,
  evaluationsToVerify,
  dueEvaluations,
  standingHolds,
  registrationsWithoutProfile,
  unsignedReports,
  toPublish,
  comingUp,
  overdue,
  missingConsents,
  endingConsents,
  staleTranslations,
  missingTexts,
  searchMisses,
];
