import { Forbidden, type PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { Exemplar, Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { lockRow } from '../../platform/database/locks.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { noApproval, noSchedule } from '../transition/flow-fields.ts';
import { recordTransition } from '../transition/record-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import { storyStateNames } from '../../checks/states.ts';
import { withdrawOne } from './withdraw-story.ts';
import { findNamingStories, type Elsewhere } from './find-naming-stories.ts';
import { findUnitPapers, toNames, type UnitPapers } from './find-unit-papers.ts';
import { keepCertificate } from './keep-certificate.ts';
import { takeDown, takeDownMedia, type WithdrawnItem } from './take-down.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

interface ListedStory {
  id: string;
  title: string;
  language: LanguageCode;
  state: string;
  onSite: boolean;
}

export interface ForgettingPreview extends UnitPapers {
  name: string;
  isPublished: boolean;
  isForgotten: boolean;
  /** Stories that link the profile, and all their siblings. They all go. */
  linked: ListedStory[];
  /** Stories on the site that only mention the name in their text: somebody has to look and choose. */
  mentioned: ListedStory[];
  /** Other things on the site that mention the name: somebody has to reword them. */
  elsewhere: Elsewhere[];
}

/** What a request to be forgotten would take off the site. */
export async function previewForgetting(
  req: PayloadRequest,
  id: string,
  names: readonly string[],
): Promise<ForgettingPreview> {
  requirePermission(req);
  const exemplar = await findExemplar(req, id);
  const { linked, mentioned, elsewhere } = await findNamingStories(req, exemplar, names);
  return {
    name: exemplar.name ?? '',
    isPublished: exemplar._status === 'published',
    isForgotten: Boolean(exemplar.forgottenAt),
    linked: linked.map(toListed),
    mentioned: mentioned.map(toListed),
    elsewhere,
    ...(await findUnitPapers(req, exemplar, names)),
  };
}

/**
 * The right to be forgotten: everything on the site that links a profile goes, in every language, with the profile, the
 * texts that were chosen besides, and the files that nothing else shows. What was not public yet is put away. The profile
 * is never published again.
 * @param also ids of stories that only mention a name
 * @param papers ids of registrations and nominations that only name the person, which lose what tells of him, and of papers
 * of others, which lose the name
 * @param names by which the person is also known, as for the preview
 * @returns id of the certificate
 */
export async function forgetExemplar(
  req: PayloadRequest,
  id: string,
  reason: string,
  also: readonly string[],
  papers: readonly string[],
  names: readonly string[],
): Promise<string> {
  requirePermission(req);
  return runInTransaction(req, () => forget(req, id, reason, also, papers, names));
}

async function forget(
  req: PayloadRequest,
  id: string,
  reason: string,
  also: readonly string[],
  papers: readonly string[],
  names: readonly string[],
): Promise<string> {
  await lockRow(req, 'exemplars', id);
  const exemplar = await findExemplar(req, id);
  if (exemplar.forgottenAt) throw refusal(409, 'Hồ sơ này đã được gỡ theo quyền được quên.');
  const { linked, mentioned } = await findNamingStories(req, exemplar, names);
  const chosen = mentioned.filter((story) => also.includes(story.id));
  if (chosen.length < new Set(also).size)
    throw refusal(409, 'Có bài không nêu tên người này, hoặc không còn trên trang.');
  const { named, naming } = await findUnitPapers(req, exemplar, names);
  if (!papers.every((paper) => [...named, ...naming].some((one) => one.id === paper)))
    throw refusal(409, 'Có giấy tờ của đơn vị không nêu tên người này. Hãy bấm “Tìm lại” rồi chọn.');
  const { items, documents } = await takeStories(req, [...linked, ...chosen], reason);
  const profile = await takeDown(req, 'exemplar', id);
  if (profile) {
    items.unshift(profile.item);
    documents.push(profile.document);
  }
  await req.payload.update({
    collection: 'exemplars',
    id,
    data: { _status: 'draft', forgottenAt: new Date().toISOString() },
    context: { forgottenPapers: papers, forgottenNames: toNames(exemplar, names) },
    depth: 0,
    overrideAccess: true,
    req,
  });
  items.push(...(await takeDownMedia(req, documents, undefined)));
  const title = exemplar.name ?? '';
  await recordEvent(req, {
    action: 'exemplar.forgotten',
    subject: { collection: 'exemplars', id, title },
    detail: { reason, items: items.length },
  });
  return keepCertificate(req, { kind: 'forgotten', title, reason, items });
}

async function takeStories(
  req: PayloadRequest,
  stories: readonly Story[],
  reason: string,
): Promise<{ items: WithdrawnItem[]; documents: PublicDocument[] }> {
  const items: WithdrawnItem[] = [];
  const documents: PublicDocument[] = [];
  for (const story of stories.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    await lockRow(req, 'stories', story.id);
    if (story.onSite) {
      const taken = await withdrawOne(req, story, reason);
      items.push(...taken.items);
      documents.push(...taken.documents);
      await recordTransition(req, { name: 'withdraw', before: story, after: taken.after, reason });
    } else if (story.state !== 'archived') {
      const after = await saveStory(req, story.id, { ...noApproval, ...noSchedule, state: 'archived' });
      await recordTransition(req, { name: 'archive', before: story, after, reason });
    }
  }
  return { items, documents };
}

function findExemplar(req: PayloadRequest, id: string): Promise<Exemplar> {
  return req.payload.findByID({
    collection: 'exemplars',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
}

function requirePermission(req: PayloadRequest): void {
  if (!can(req.user, 'story.withdraw')) throw new Forbidden(req.t);
}

function toListed({ id, title, language, state, onSite }: Story): ListedStory {
  return {
    id,
    title: title ?? '',
    language,
    state: storyStateNames[state ?? 'writing'],
    onSite: Boolean(onSite),
  };
}
