import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import type { Consent, Exemplar } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { toDay } from '../../documents/fields/days.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import type { Problem } from '../problem.ts';
import { ageOfAdult, getAge } from './age.ts';
import { ownsPeopleOf } from './own-people.ts';
import { isOrganisation } from './terms.ts';
import { getToday } from './today.ts';
import { refusal, refuseFields } from '../../platform/refusals/refusal.ts';

const shortestReason = 20;

/** Hook: an old version would bring back what was taken back; a change of mind is a new record. */
export const refuseRestoring: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'restoreVersion') return args;
  throw refusal(409, 'Hồ sơ đồng ý không khôi phục về bản cũ. Hãy sửa, hoặc lập hồ sơ mới.');
};

/**
 * Hook: what a consent record says holds together, and its writer may say it.
 *
 * 1. That no consent is needed, only the desk records, with a reason, for what the ground is meant for.
 * 2. Who is not of the desk records consents of his own exemplars, with proofs that he brought himself.
 * 3. A request to take a consent back stays, with its date.
 */
export const checkConsent: CollectionBeforeValidateHook<Consent> = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data } as Partial<Consent>;
  const exemplar = await findExemplar(req, getReferenceId(merged.exemplar));
  const problems = [
    ...checkGround(req, merged, exemplar),
    ...checkDays(merged),
    ...checkWithdrawal(merged, originalDoc),
    ...(await checkOwnership(req, merged, exemplar, originalDoc)),
  ];
  if (problems.length) throw refuseFields(req, { collection: 'consents' }, problems);
  return data;
};

async function findExemplar(req: PayloadRequest, id: string | undefined): Promise<Exemplar | undefined> {
  if (!id) return undefined;
  const exemplar = await req.payload.findByID({
    collection: 'exemplars',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return exemplar ?? undefined;
}

function checkGround(
  req: PayloadRequest,
  consent: Partial<Consent>,
  exemplar: Exemplar | undefined,
): Problem[] {
  const { ground } = consent;
  if (!ground || ground === 'consent') return [];
  const problem = (message: string): Problem => ({
    path: 'ground',
    label: 'Căn cứ',
    message: `“Căn cứ”: ${message}`,
  });
  if (req.user && !can(req.user, 'consent.waive')) {
    return [problem('Chỉ biên tập viên trở lên được ghi là không cần đồng ý.')];
  }
  const problems: Problem[] = [];
  // Without an exemplar it is an invented bystander or a machine's voice; it then serves sample texts alone.
  if (ground === 'sample' && exemplar && !exemplar.sample) {
    problems.push(problem('Chỉ điển hình đánh dấu “Nội dung mẫu” mới là nhân vật giả định.'));
  }
  if (ground === 'organisation' && !isOrganisation(exemplar?.type)) {
    problems.push(problem('Chỉ dùng cho điển hình là tập thể hoặc mô hình.'));
  }
  if ((consent.reason ?? '').trim().length < shortestReason) {
    const label = 'Lý do không cần đồng ý';
    problems.push({
      path: 'reason',
      label,
      message: `“${label}”: Hãy ghi rõ, ít nhất ${shortestReason} ký tự.`,
    });
  }
  return problems;
}

function checkDays(consent: Partial<Consent>): Problem[] {
  const today = getToday();
  const [given, last, born] = [consent.givenAt, consent.validUntil, consent.bornOn].map(toDay);
  const problems: Problem[] = [];
  const add = (path: string, label: string, message: string) =>
    problems.push({ path, label, message: `“${label}”: ${message}` });
  if (given && last && last < given) add('validUntil', 'Hết hạn', 'Phải sau ngày đồng ý.');
  if (born && born > today) add('bornOn', 'Ngày sinh', 'Không thể ở tương lai.');
  if (consent.ground === 'consent' && consent.age === 'child' && !born) {
    add('bornOn', 'Ngày sinh', 'Bắt buộc với trẻ dưới 16 tuổi.');
  }
  if (consent.age === 'adult' && born && born <= today && getAge(born, given ?? today) < ageOfAdult) {
    add('age', 'Tuổi', 'Theo ngày sinh thì người này dưới 16 tuổi khi đồng ý.');
  }
  return problems;
}

function checkWithdrawal(consent: Partial<Consent>, before: Consent | undefined): Problem[] {
  const label = 'Ngày yêu cầu rút';
  const [requested, earlier] = [toDay(consent.withdrawalRequestedAt), toDay(before?.withdrawalRequestedAt)];
  const problem = (message: string) => [
    { path: 'withdrawalRequestedAt', label, message: `“${label}”: ${message}` },
  ];
  if (earlier && requested !== earlier) {
    return problem(
      'Đã ghi yêu cầu rút thì không sửa, không xóa. Nếu người đó đồng ý lại, hãy lập hồ sơ mới.',
    );
  }
  return requested && requested > getToday() ? problem('Không thể ở tương lai.') : [];
}

async function checkOwnership(
  req: PayloadRequest,
  consent: Partial<Consent>,
  exemplar: Exemplar | undefined,
  before: Consent | undefined,
): Promise<Problem[]> {
  const { user } = req;
  if (!user || can(user, 'consent.waive')) return [];
  if (before?.withdrawalRequestedAt) throw refusal(403, 'Sự đồng ý đã rút, chỉ tòa soạn được sửa.');
  const isOwn = !exemplar || ownsPeopleOf(req, exemplar);
  const files = getReferenceIds((consent.proofs ?? []).map(({ file }) => file).filter(Boolean));
  const { totalDocs } = await req.payload.count({
    collection: 'consent-proofs',
    where: { and: [{ id: { in: files } }, { createdBy: { not_equals: user.id } }] },
    overrideAccess: true,
    req,
  });
  return [
    ...(isOwn
      ? []
      : [
          {
            path: 'exemplar',
            label: 'Là điển hình',
            message:
              '“Là điển hình”: Bạn chỉ ghi được đồng ý của điển hình do mình lập hoặc của đơn vị mình.',
          },
        ]),
    ...(totalDocs
      ? [{ path: 'proofs', label: 'Bằng chứng', message: '“Bằng chứng”: Có tệp do người khác tải lên.' }]
      : []),
  ];
}
