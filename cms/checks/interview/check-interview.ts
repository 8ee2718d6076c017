import { hasCome } from '../../documents/fields/days.ts';
import type { Story } from '../../payload-types.ts';
import type { Problem, StoryCheck } from '../problem.ts';

/**
 * An interviewee who asked for it has seen the text. The newest version tells, not the approved one: he may ask after
 * the approval, and what proves that he has seen it may come then, too.
 */
export const checkInterview: StoryCheck = async (req, story) => {
  const newest = await req.payload.findByID({
    collection: 'stories',
    id: story.id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  });
  return findInterviewProblems(newest ?? story);
};

type Interview = Pick<Story, 'interviewReview' | 'interviewReviewedOn' | 'interviewProof' | 'interviewFile'>;

/** What is missing of the review; nothing where nobody asked for it. */
export function findInterviewProblems({
  interviewReview,
  interviewReviewedOn,
  interviewProof,
  interviewFile,
}: Interview): Problem[] {
  if (!interviewReview) return [];
  const label = 'Người được phỏng vấn xem lại';
  if (!interviewReviewedOn) {
    const message =
      'Người được phỏng vấn yêu cầu xem lại mà chưa ghi ngày người ấy xem và đồng ý: chưa được xuất bản.';
    return [{ path: 'interviewReviewedOn', label, message, needsOthers: true }];
  }
  if (!hasCome(interviewReviewedOn)) {
    const message = 'Ngày người được phỏng vấn xem lại chưa tới.';
    return [{ path: 'interviewReviewedOn', label, message, needsOthers: true }];
  }
  if (interviewProof?.trim() || interviewFile) return [];
  const message =
    'Chưa có bằng chứng người được phỏng vấn đã xem lại: ghi ai xem, bằng cách nào, hoặc đính tệp.';
  return [{ path: 'interviewProof', label, message, needsOthers: true }];
}
