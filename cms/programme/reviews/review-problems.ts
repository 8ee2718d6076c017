import type { PayloadRequest } from 'payload';
import type { ReviewDocument } from '#contract/review.ts';
import { findEthnicityProblems } from '../../checks/consent/check-ethnicity.ts';
import { findPeople, type People } from '../../checks/consent/find-people.ts';
import { findLackingExemplars } from '../../checks/consent/lacking-consents.ts';
import { getToday } from '../../checks/consent/today.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import { judgeDocument } from '../../documents/mapping/check-document.ts';
import type { Review, ReviewRule } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { wrongOrder } from '../record/wrong-order.ts';
import { findHoldSentence } from '../holds/refuse-held.ts';
import { countPeriod } from './period-days.ts';
import { toReview } from './to-review.ts';

/** What a review lacks to be opened to the public, each as a sentence for whoever prepares it. */
export async function findReviewProblems(
  req: PayloadRequest,
  review: Review,
  today = getToday(),
): Promise<string[]> {
  return [
    ...findCouncilProblems(review),
    ...findPeriodProblems(review, await findRule(req, review), today),
    ...(await findCandidateProblems(req, review, today)),
  ];
}

/** The rule by which a review is held. */
export async function findRule(req: PayloadRequest, { rule }: Review): Promise<ReviewRule | undefined> {
  const id = getReferenceId(rule);
  if (!id) return undefined;
  const found = await req.payload.findByID({
    collection: 'review-rules',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return found ?? undefined;
}

function findCouncilProblems({ council }: Review): string[] {
  const count = (wanted: string): number => (council ?? []).filter(({ seat }) => seat === wanted).length;
  return [
    (council?.length ?? 0) >= 3 ? '' : 'Hội đồng cần ít nhất ba thành viên.',
    count('chair') === 1 ? '' : 'Hội đồng cần đúng một chủ tịch.',
    count('secretary') === 1 ? '' : 'Hội đồng cần đúng một thư ký.',
  ].filter(Boolean);
}

/** A period that began already counts from today: nobody could comment before. */
function findPeriodProblems(review: Review, rule: ReviewRule | undefined, today: string): string[] {
  const [opens, closes] = [toDay(review.opensOn), toDay(review.closesOn)];
  const ruleProblem = findRuleProblem(review, rule, opens ?? today);
  if (!opens || !closes) return [...ruleProblem, 'Chưa ghi lấy ý kiến từ ngày nào đến hết ngày nào.'];
  if (closes < opens) return [...ruleProblem, wrongOrder];
  if (closes < today) return [...ruleProblem, `Ngày cuối lấy ý kiến ${showDay(closes)} đã qua.`];
  if (!rule) return ruleProblem;
  const working = Boolean(rule.isWorkingDays);
  const days = countPeriod(getFirstDay(review, today), closes, { working });
  if (days >= rule.days) return ruleProblem;
  const unit = working ? 'ngày làm việc' : 'ngày';
  return [...ruleProblem, `Chỉ lấy ý kiến ${days} ${unit}; quy định ít nhất ${rule.days} ${unit}.`];
}

function findRuleProblem({ level }: Review, rule: ReviewRule | undefined, day: string): string[] {
  if (!rule) return ['Chưa chọn quy định bình xét.'];
  const [from = '', to] = [toDay(rule.from), toDay(rule.to)];
  return [
    rule.level === level ? '' : `Quy định “${rule.name}” là của cấp xét khác.`,
    from <= day && (!to || day <= to)
      ? ''
      : `Quy định “${rule.name}” không có hiệu lực ngày ${showDay(day)}.`,
  ].filter(Boolean);
}

/** A shortlist is a publication: each candidate has a profile and has allowed it, and nothing tells more than was allowed. */
async function findCandidateProblems(req: PayloadRequest, review: Review, today: string): Promise<string[]> {
  const rows = (review.candidates ?? []).filter(({ droppedOn }) => !droppedOn);
  if (rows.length === 0) return ['Chưa có người, tập thể nào được xét.'];
  const nameless = rows
    .filter(({ exemplar }) => !exemplar)
    .map(({ name }) => `“${name}”: đăng ký chưa gắn hồ sơ điển hình, nên chưa biết có đồng ý hay không.`);
  const { document, errors } = judgeDocument(req, 'review', await toReview(req, review, 'open'));
  if (!document) return [...nameless, ...errors.map(({ message }) => message)];
  const people = await findPeople(
    req,
    document.candidates.map(({ exemplar }) => exemplar),
    [],
  );
  const lacking = findLacking(document, people, [
    getFirstDay(review, today),
    toDay(review.closesOn) ?? today,
  ]);
  const ethnicity: string[] = [];
  for (const candidate of document.candidates) {
    const alone = { ...document, title: '', description: '', candidates: [candidate] };
    ethnicity.push(...(await findEthnicityProblems(req, alone)).map(({ message }) => message));
  }
  return [...nameless, ...(await findHeld(req, review, 'lấy ý kiến')), ...lacking, ...ethnicity];
}

/** Candidates for whom nothing goes on while a hold stands. @param act what is not done, as in “chưa … được” */
export async function findHeld(req: PayloadRequest, { candidates }: Review, act: string): Promise<string[]> {
  const rows = (candidates ?? []).filter(({ droppedOn }) => !droppedOn);
  const sentences: string[] = [];
  for (const { name, exemplar } of rows) {
    const sentence = await findHoldSentence(req, exemplar, act);
    if (sentence) sentences.push(`“${name}”: ${sentence}`);
  }
  return sentences;
}

/** The first day on which readers can see it. */
function getFirstDay({ opensOn }: Review, today: string): string {
  const opens = toDay(opensOn) ?? '';
  return opens < today ? today : opens;
}

/** Whose consent does not cover all of these days. */
function findLacking(document: ReviewDocument, people: People, days: readonly string[]): string[] {
  const found = new Map(
    days.flatMap((day) => findLackingExemplars(document, people, day)).map((person) => [person.id, person]),
  );
  return [...found.values()].map(
    ({ name, faults }) =>
      `“${name}”: chưa có sự đồng ý dùng được trong cả thời gian lấy ý kiến: ${faults.join('; ')}.`,
  );
}
