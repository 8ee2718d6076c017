import { ValidationError, type PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import { defaultLanguage, isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import type { Exemplar, Media } from '../payload-types.ts';
import { getReferenceIds } from '../fields/reference.ts';
import type { Problem } from '../workflow/problem.ts';
import { findConsents, ofExemplar, selectConsent } from './find-consents.ts';
import { findConsentFaults, type ConsentUse } from './judge-consent.ts';
import { getChannels } from './terms.ts';
import { getToday } from './today.ts';

type Use = Omit<ConsentUse, 'exemplarType'>;

/** What the people in a public document have to allow, for it to go out on a day (yyyy-mm-dd), by default today. */
function getUse(document: PublicDocument, day = getToday()): Use {
  if (document.kind === 'story') {
    return {
      day,
      channels: getChannels(document.format),
      languages: [document.language],
      isSample: document.sample,
    };
  }
  const languages = 'name' in document ? Object.keys(document.name).filter(isLanguageCode) : [];
  const isSample = document.kind === 'exemplar' && document.sample;
  return {
    day,
    channels: ['site'],
    languages: [...new Set<LanguageCode>([defaultLanguage, ...languages])],
    isSample,
  };
}

/** What is missing of the consents of the exemplars that a document is about. */
export async function findExemplarProblems(
  req: PayloadRequest,
  document: PublicDocument,
  day?: string,
): Promise<Problem[]> {
  const ids =
    document.kind === 'story' ? document.exemplars : document.kind === 'exemplar' ? [document.id] : [];
  const label = document.kind === 'story' ? 'Điển hình trong bài' : 'Đồng ý';
  const path = document.kind === 'story' ? 'exemplars' : 'consent';
  return judgeExemplars(req, ids, getUse(document, day), (name, faults) => ({
    path,
    label,
    message: `“${label}”: chưa có sự đồng ý dùng được của “${name}”: ${faults}. Hãy ghi hoặc bổ sung ở mục Đồng ý.`,
  }));
}

/** What is missing of the consents of people in the files that a document shows. */
export async function findMediaProblems(
  req: PayloadRequest,
  document: PublicDocument,
  files: readonly Media[],
  day?: string,
): Promise<Problem[]> {
  const use = getUse(document, day);
  const problems: Problem[] = [];
  for (const file of files.filter(({ type }) => type !== 'captions')) {
    problems.push(...(await judgeFile(req, file, use)));
  }
  return problems;
}

async function judgeFile(req: PayloadRequest, file: Media, use: Use): Promise<Problem[]> {
  const label = 'Ảnh, video, âm thanh';
  const toProblem = (what: string): Problem => ({
    path: 'media',
    label,
    message: `“${label}”: tệp “${file.filename ?? ''}” ${what}`,
  });
  if (!file.recognisable) return [toProblem('chưa ghi có ai nhận ra được trong đó. Hãy mở tệp và trả lời.')];
  if (file.recognisable !== 'people') return [];
  const exemplars = getReferenceIds(file.exemplarsShown);
  const people = getReferenceIds(file.peopleShown);
  if (exemplars.length + people.length === 0)
    return [toProblem('có người nhận ra được nhưng chưa chọn là ai.')];
  const channels = file.type === 'audio' || file.type === 'video' ? getChannels(file.type) : [];
  const wider = { ...use, channels: [...new Set([...use.channels, ...channels])] };
  const consents = await findConsents(req, { ids: people });
  const strangers = people.flatMap((id) => {
    const consent = consents.find((each) => each.id === id);
    const faults = consent ? findConsentFaults(consent, { ...wider, isSample: false }) : ['hồ sơ không còn'];
    return faults.length ? [toProblem(`có người mà sự đồng ý chưa dùng được: ${faults.join('; ')}.`)] : [];
  });
  const known = await judgeExemplars(req, exemplars, wider, (name, faults) =>
    toProblem(`có “${name}” mà sự đồng ý chưa dùng được: ${faults}.`),
  );
  return [...strangers, ...known];
}

async function judgeExemplars(
  req: PayloadRequest,
  ids: readonly string[],
  use: Use,
  toProblem: (name: string, faults: string) => Problem,
): Promise<Problem[]> {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { id: { in: [...ids] } },
    depth: 0,
    draft: true,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const consents = await findConsents(req, { exemplars: ids });
  return docs.flatMap((exemplar) => {
    const { faults } = selectConsent(ofExemplar(consents, exemplar), toExemplarUse(use, exemplar));
    return faults.length ? [toProblem(exemplar.name, faults.join('; '))] : [];
  });
}

function toExemplarUse(use: Use, exemplar: Exemplar): ConsentUse {
  return { ...use, isSample: use.isSample && Boolean(exemplar.sample), exemplarType: exemplar.type };
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
  throw new ValidationError({ collection: collection ?? 'media', errors: [...problems], req }, req.t);
}
