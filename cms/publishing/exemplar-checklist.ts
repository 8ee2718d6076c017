import type { Endpoint, PayloadRequest } from 'payload';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import type { Exemplar } from '../payload-types.ts';
import { makeChecklist, type Checklist, type ChecklistPoint } from '../checks/checklist/checklist.ts';
import { findEthnicityProblems } from '../checks/consent/check-ethnicity.ts';
import { findExemplarProblems, findMediaProblems } from '../checks/consent/check-publication.ts';
import { findContradictions } from '../checks/verification/claims/contradictions.ts';
import { getProfileFigures } from '../checks/verification/profile-figures.ts';
import { checkProfile } from '../checks/verification/check-claims.ts';
import { judgeDocument } from '../documents/mapping/check-document.ts';
import { findShownFiles, getShownMedia } from '../documents/mapping/shown-media.ts';
import { toExemplar } from '../documents/mapping/to-exemplar.ts';
import { readId, requireUser } from '../platform/rest/read-request.ts';
import { getShownEthnicity } from './renew-ethnicity.ts';
import { findUnpublishedTerms } from './unpublished-terms.ts';

const listPoints = (contradictions: readonly string[]): ChecklistPoint[] => [
  { id: 'name', label: 'Tên', paths: ['name', 'slug'] },
  { id: 'summary', label: 'Giới thiệu, tóm tắt', paths: ['summary', 'headline'] },
  { id: 'picture', label: 'Ảnh và người trong ảnh', paths: ['portrait', 'media'] },
  { id: 'consent', label: 'Sự đồng ý', paths: ['consent'] },
  { id: 'ethnicity', label: 'Nêu dân tộc', paths: ['ethnicity'] },
  { id: 'claims', label: 'Khẳng định có nguồn', paths: ['claims'], hints: contradictions },
  { id: 'terms', label: 'Đơn vị, địa phương, lĩnh vực', paths: ['unit', 'place', 'topics', 'movements'] },
];

/** `GET /api/exemplars/:id/checklist`: what of a profile is in order and what is not yet. */
export const exemplarChecklistEndpoint: Endpoint = {
  path: '/:id/checklist',
  method: 'get',
  handler: async (req) => {
    requireUser(req);
    const checklist = await getExemplarChecklist(req, readId(req, 'Không tìm thấy hồ sơ.'));
    return Response.json(checklist, { headers: { 'Cache-Control': 'no-store' } });
  },
};

async function getExemplarChecklist(req: PayloadRequest, id: string): Promise<Checklist> {
  const profile = await req.payload.findByID({
    collection: 'exemplars',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const input = toExemplar(profile, await getShownEthnicity(req, profile));
  const { document, errors } = judgeDocument(req, 'exemplar', input);
  return makeChecklist(req.payload.collections.exemplars.config.fields, {
    points: listPoints(findContradictions(getProfileFigures(profile))),
    required: errors,
    others: document ? await findProblems(req, profile, document) : [],
  });
}

async function findProblems(req: PayloadRequest, profile: Exemplar, document: ExemplarDocument) {
  const files = await findShownFiles(req, getShownMedia(document));
  return [
    ...(await findUnpublishedTerms(req, document)),
    ...(await findExemplarProblems(req, document)),
    ...(await findMediaProblems(req, document, files)),
    ...(await findEthnicityProblems(req, document)),
    ...(await checkProfile(req, profile)),
  ];
}
