import type { PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import type { Story } from '../../payload-types.ts';
import { keepCertificate } from './keep-certificate.ts';
import { takeDown, takeDownMedia, type WithdrawnItem } from './take-down.ts';
import { noApproval, noSchedule } from '../transition/flow-fields.ts';
import { findSiblings } from '../transition/find-siblings.ts';
import { recordTransition } from '../transition/record-transition.ts';
import { isOwn } from '../../platform/access/is-own.ts';
import { runTransition } from '../transition/run-transition.ts';
import { saveStory } from '../transition/save-story.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

export interface Withdrawal {
  reason: string;
  /** Ids of siblings of the story that go too. */
  translations: readonly string[];
  /** Ids of files that go too; undefined: all that nothing else shows. */
  media: readonly string[] | undefined;
}

/** “Gỡ bài”: takes a story off the site ahead of everything else, with the translations and files that were chosen. */
export async function withdrawStory(
  req: PayloadRequest,
  id: string,
  { reason, translations, media }: Withdrawal,
): Promise<Story & { certificate: string }> {
  let certificate = '';
  const after = await runTransition(req, id, 'withdraw', reason, async ({ story }) => {
    if (!story.onSite) throw refusal(409, 'Bài không còn trên trang.');
    const others = await findChosen(req, story, translations);
    const taken: Taken[] = [];
    for (const other of others) {
      const result = await withdrawOne(req, other, reason);
      await recordTransition(req, { name: 'withdraw', before: other, after: result.after, reason });
      taken.push(result);
    }
    const own = await withdrawOne(req, story, reason);
    const all = [own, ...taken];
    const files = await takeDownMedia(
      req,
      all.flatMap(({ documents }) => documents),
      media,
    );
    const items = [...all.flatMap((each) => each.items), ...files];
    certificate = await keepCertificate(req, { kind: 'withdrawal', title: story.title ?? '', reason, items });
    return own.after;
  });
  return { ...after, certificate };
}

async function findChosen(req: PayloadRequest, story: Story, ids: readonly string[]): Promise<Story[]> {
  const siblings = (await findSiblings(req, story)).filter(({ onSite }) => onSite);
  const chosen = siblings.filter(({ id }) => ids.includes(id));
  if (chosen.length < new Set(ids).size)
    throw refusal(409, 'Có bản dịch không thuộc bài này hoặc không còn trên trang.');
  for (const { id } of chosen)
    if (!(await isOwn(req, 'stories', id))) throw refusal(403, 'Bạn không được giao bản dịch này.');
  return chosen;
}

export interface Taken {
  after: Story;
  items: WithdrawnItem[];
  documents: PublicDocument[];
}

/** Takes one text down and says so in its newest version. */
export async function withdrawOne(req: PayloadRequest, story: Story, reason: string): Promise<Taken> {
  const taken = await takeDown(req, 'story', story.id);
  const after = await saveStory(
    req,
    story.id,
    {
      ...noApproval,
      ...noSchedule,
      _status: 'draft',
      state: 'withdrawn',
      onSite: false,
      liveHash: null,
      withdrawnAt: new Date().toISOString(),
      withdrawReason: reason,
    },
    true,
  );
  return { after, items: taken ? [taken.item] : [], documents: taken ? [taken.document] : [] };
}
