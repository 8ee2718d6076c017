import type { PayloadRequest } from 'payload';
import { getToday } from '../../checks/consent/today.ts';
import type { Proposal } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findAwardProblems } from '../awards/find-grant.ts';
import { isInTree } from '../reach/is-in-tree.ts';
import { readChain } from './chain.ts';

/** What a proposal lacks to be sent on, each as a sentence for its writer. */
export async function findProposalProblems(req: PayloadRequest, proposal: Proposal): Promise<string[]> {
  const { level, occasion, summary, achievements } = proposal;
  const found = { depth: 0, disableErrors: true, overrideAccess: true, req } as const;
  const award = getReferenceId(proposal.award);
  const known = award && (await req.payload.findByID({ collection: 'awards', id: award, ...found }));
  const exemplar = getReferenceId(proposal.exemplar);
  const profile =
    exemplar && (await req.payload.findByID({ collection: 'exemplars', id: exemplar, ...found }));
  const wanted = { level, occasion, day: getToday(), type: profile ? profile.type : undefined };
  return [
    known ? '' : 'Chưa chọn đề nghị tặng gì trong danh mục.',
    level ? '' : 'Chưa chọn cấp.',
    occasion ? '' : 'Chưa ghi hình thức xét.',
    summary?.trim() ? '' : 'Chưa viết tóm tắt thành tích.',
    achievements?.trim() ? '' : 'Chưa viết báo cáo thành tích.',
    await findAddresseeProblem(req, proposal),
    ...(known ? findAwardProblems(known, wanted) : []),
  ].filter(Boolean);
}

/** A proposal goes up, and never where it has been. */
async function findAddresseeProblem(req: PayloadRequest, proposal: Proposal): Promise<string> {
  const to = getReferenceId(proposal.to);
  const chain = readChain(proposal);
  const here = chain.at(-1);
  if (!to || to === here) return 'Chưa chọn đơn vị cấp trên để gửi tới.';
  if (chain.includes(to) || (here && (await isInTree(req, to, here))))
    return 'Đề nghị chỉ gửi lên cấp trên, không gửi tới đơn vị trực thuộc hay đơn vị đã chuyển nó lên.';
  return '';
}
