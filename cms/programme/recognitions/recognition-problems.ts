import type { PayloadRequest } from 'payload';
import { getToday } from '../../checks/consent/today.ts';
import { toDay } from '../../documents/fields/days.ts';
import type { Award, Recognition } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findAwardProblems, findGrant } from '../awards/find-grant.ts';

/** A recognition with what the catalogue says of it. */
export interface JudgedRecognition {
  /** What it lacks to be confirmed, each as a sentence for its writer. */
  problems: string[];
  /** What is left empty and follows from the catalogue and the unit. */
  filled: Pick<Recognition, 'title' | 'issuer' | 'legalBasis'>;
}

/** Holds a recognition against the catalogue as it was on the day of the decision. */
export async function judgeRecognition(
  req: PayloadRequest,
  recognition: Recognition,
): Promise<JudgedRecognition> {
  const { level, occasion, number, file, date } = recognition;
  const found = { depth: 0, disableErrors: true, overrideAccess: true, req } as const;
  const [award, issuerUnit, exemplar] = [
    await req.payload.findByID({ collection: 'awards', id: idOf(recognition.award), ...found }),
    await req.payload.findByID({ collection: 'units', id: idOf(recognition.issuerUnit), ...found }),
    await req.payload.findByID({ collection: 'exemplars', id: idOf(recognition.exemplar), ...found }),
  ];
  const day = toDay(date);
  const issuer = recognition.issuer?.trim() || issuerUnit?.name || '';
  return {
    problems: [
      award ? '' : 'Chưa chọn danh hiệu, hình thức khen thưởng trong danh mục.',
      level ? '' : 'Chưa chọn cấp.',
      occasion ? '' : 'Chưa ghi hình thức xét.',
      issuer ? '' : 'Chưa ghi nơi tặng.',
      number?.trim() ? '' : 'Chưa ghi số quyết định.',
      day ? '' : 'Chưa ghi ngày ký.',
      day && day > getToday() ? 'Ngày ký chưa tới.' : '',
      file ? '' : 'Chưa kèm quyết định.',
      await findProposalProblem(req, recognition),
      ...(award && day ? findAwardProblems(award, { level, occasion, day, type: exemplar?.type }) : []),
    ].filter(Boolean),
    filled: {
      title: recognition.title?.trim() || award?.name || '',
      issuer,
      legalBasis: recognition.legalBasis?.trim() || getBasis(award, level, day),
    },
  };
}

/** A recognition that names a proposal is what that proposal was approved for. */
async function findProposalProblem(
  req: PayloadRequest,
  { proposal, exemplar }: Recognition,
): Promise<string> {
  if (!proposal) return '';
  const found = await req.payload.findByID({
    collection: 'proposals',
    id: idOf(proposal),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  const isOfSame = getReferenceId(found?.exemplar) === getReferenceId(exemplar);
  return found?.state === 'approved' && isOfSame
    ? ''
    : 'Đề nghị ghi ở đây chưa được duyệt, hoặc là của điển hình khác.';
}

function getBasis(award: Award | null, level: Recognition['level'], day: string | undefined): string {
  return (award && day && findGrant(award, level, day)?.basis) || '';
}

/** An id that nothing has where there is none. */
function idOf(reference: Parameters<typeof getReferenceId>[0]): string {
  return getReferenceId(reference) ?? '00000000-0000-0000-0000-000000000000';
}
