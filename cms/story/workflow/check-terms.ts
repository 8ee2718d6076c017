import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { findUnpublishedTerms } from '../../publishing/unpublished-terms.ts';
import type { GoingOut, Problem } from '../../checks/problem.ts';

/** The section, unit and other terms that a text stands under are public. */
export async function checkTerms(
  req: PayloadRequest,
  _story: Story,
  { document }: GoingOut,
): Promise<Problem[]> {
  const problems = await findUnpublishedTerms(req, document);
  return problems.map((problem) => ({ ...problem, needsOthers: true }));
}
