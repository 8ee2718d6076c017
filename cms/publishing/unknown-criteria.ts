import type { PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import type { Problem } from '../checks/problem.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';

const label = 'Tiêu chí đạt được';

/** Criteria that a profile says it meets and that its public set does not have. */
export async function findUnknownCriteria(req: PayloadRequest, document: PublicDocument): Promise<Problem[]> {
  if (document.kind !== 'exemplar') return [];
  const problems: Problem[] = [];
  for (const [index, { set, item }] of document.criteria.entries()) {
    const published = await findPublished(req, 'criteria-set', set);
    if (published?.state !== 'live') continue;
    const { items, retired, name } = published.document;
    if ([...items, ...retired].some(({ id }) => id === item)) continue;
    problems.push({
      path: 'criteria',
      label,
      message: `“${label}” (dòng ${index + 1}): bộ “${name.vi}” trên trang không có tiêu chí được chọn. Hãy chọn lại, hoặc duyệt và đăng bản mới của bộ ấy trước.`,
    });
  }
  return problems;
}
