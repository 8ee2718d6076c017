import type { PayloadRequest } from 'payload';
import type { LanguageCode } from '#contract/languages.ts';
import type { Story } from '../../payload-types.ts';
import { getShownMedia } from '../../documents/mapping/shown-media.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { findSiblings } from '../transition/find-siblings.ts';
import { findLatest } from '../transition/run-transition.ts';
import { findMediaUsers } from '../../publishing/media-users.ts';

export interface WithdrawalPreview {
  /** The story itself and its siblings, as far as they are on the site. */
  siblings: { id: string; language: LanguageCode; title: string }[];
  media: {
    id: string;
    name: string;
    /** Ids of those above that show it. */
    siblings: string[];
    /** What else on the site shows it, and so keeps it. */
    others: string[];
  }[];
}

/** What a withdrawal of a story could take along. */
export async function previewWithdrawal(req: PayloadRequest, id: string): Promise<WithdrawalPreview> {
  const { story } = await findLatest(req, id);
  const all: Story[] = [story, ...(await findSiblings(req, story))].filter(({ onSite }) => onSite);
  const shown = new Map<string, string[]>();
  for (const sibling of all) {
    const published = await findPublished(req, 'story', sibling.id);
    if (published?.state !== 'live') continue;
    for (const media of getShownMedia(published.document))
      shown.set(media, [...(shown.get(media) ?? []), sibling.id]);
  }
  const users = await findMediaUsers(req, [...shown.keys()]);
  const names = await findNames(req, [...shown.keys()]);
  const own = new Set(all.map((sibling) => `story/${sibling.id}`));
  return {
    siblings: all.map(({ id: each, language, title }) => ({ id: each, language, title: title ?? '' })),
    media: [...shown].map(([media, siblings]) => ({
      id: media,
      name: names.get(media) ?? '',
      siblings,
      others: (users.get(media) ?? []).filter(({ key }) => !own.has(key)).map(({ title }) => title),
    })),
  };
}

async function findNames(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    select: { filename: true },
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, filename }) => [id, filename ?? '']));
}
