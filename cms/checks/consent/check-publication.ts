import type { PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import type { Media } from '../../payload-types.ts';
import type { Problem } from '../problem.ts';
import { findPeople } from './find-people.ts';
import { findLackingExemplars, findLackingFiles, listSubjects } from './lacking-consents.ts';
import { mendsConsentOf, mendsFile } from './own-people.ts';
import { getChannels } from './terms.ts';
import { getToday } from './today.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

/** What is missing of the consents of the exemplars that a document is about, on a day (yyyy-mm-dd), by default today. */
export async function findExemplarProblems(
  req: PayloadRequest,
  document: PublicDocument,
  day = getToday(),
): Promise<Problem[]> {
  const isStory = document.kind === 'story';
  const people = await findPeople(req, listSubjects(document), []);
  const label = isStory ? 'Điển hình trong bài' : 'Đồng ý';
  const path = isStory ? 'exemplars' : 'consent';
  const channels = getChannels(isStory ? document.format : 'article');
  return findLackingExemplars(document, people, day).map(({ id, name, faults }) => {
    const exemplar = people.exemplars.get(id ?? '');
    const isMendable = mendsConsentOf(req, exemplar);
    return {
      path,
      label,
      message: `“${label}”: chưa có sự đồng ý dùng được của “${name}”: ${faults.join('; ')}. Hãy ghi hoặc bổ sung ở mục Đồng ý.`,
      needsOthers: !isMendable,
      ...(isMendable && exemplar
        ? { deed: { kind: 'recordConsent', exemplar: exemplar.id, name, type: exemplar.type, channels } }
        : {}),
    };
  });
}

/** What is missing of the consents of people in the files that a document shows. */
export async function findMediaProblems(
  req: PayloadRequest,
  document: PublicDocument,
  files: readonly Media[],
  day = getToday(),
): Promise<Problem[]> {
  const label = 'Ảnh, video, âm thanh';
  const people = await findPeople(req, [], files);
  return findLackingFiles(document, files, people, day).flatMap(({ id, name, reasons }) => {
    const file = files.find((each) => each.id === id);
    const needsOthers = !mendsFile(req, file, people);
    return reasons.map((reason) => ({
      path: 'media',
      label,
      message: `“${label}”: tệp “${name}” ${reason}`,
      needsOthers,
    }));
  });
}

/** @throws ValidationError in Vietnamese at the fields, when there are problems */
export function refuseProblems(
  req: PayloadRequest,
  document: PublicDocument,
  problems: readonly Problem[],
): void {
  if (problems.length === 0) return;
  const collection = { story: 'stories', exemplar: 'exemplars', section: 'sections' }[
    document.kind as 'story'
  ];
  throw refuseFields(req, { collection: collection ?? 'media' }, problems);
}
