import { permissions } from '../access/permissions.ts';
import type { Exemplar, Story } from '../payload-types.ts';
import { getReferenceIds } from '../fields/reference.ts';
import { toRow } from '../queues/find-stories.ts';
import { mostRows, type Queue } from '../queues/queue.ts';
import { findConsents, ofExemplar, selectConsent } from './find-consents.ts';
import { getChannels } from './terms.ts';
import { getToday } from './today.ts';

const waiting = ['submitted', 'editing', 'approved', 'scheduled'] as const;

/** Texts on their way to the public about exemplars who have not allowed it, or not this language or channel. */
export const missingConsents: Queue = {
  id: 'thieu-dong-y',
  title: 'Thiếu đồng ý',
  roles: permissions['story.approve'],
  async find(req) {
    const { docs } = await req.payload.find({
      collection: 'stories',
      where: { and: [{ state: { in: [...waiting] } }, { exemplars: { exists: true } }] },
      select: { title: true, language: true, exemplars: true, format: true, sample: true },
      draft: true,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      user: req.user,
      req,
    });
    const stories = (docs as Story[]).filter((story) => getReferenceIds(story.exemplars).length > 0);
    const ids = [...new Set(stories.flatMap((story) => getReferenceIds(story.exemplars)))];
    const exemplars = await findExemplars(req, ids);
    const consents = await findConsents(req, { exemplars: ids });
    const rows = stories.flatMap((story) => {
      const lacking = getReferenceIds(story.exemplars)
        .flatMap((id) => exemplars.get(id) ?? [])
        .filter(
          (exemplar) => selectConsent(ofExemplar(consents, exemplar), toUse(story, exemplar)).faults.length,
        );
      return lacking.length ? [toRow(story, `của ${lacking.map(({ name }) => name).join(', ')}`)] : [];
    });
    return { total: rows.length, rows: rows.slice(0, mostRows) };
  },
};

function toUse(story: Story, exemplar: Exemplar) {
  return {
    day: getToday(),
    languages: [story.language],
    channels: getChannels(story.format),
    isSample: Boolean(story.sample && exemplar.sample),
    exemplarType: exemplar.type,
  };
}

async function findExemplars(
  req: Parameters<Queue['find']>[0],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Exemplar>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { id: { in: [...ids] } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map((exemplar) => [exemplar.id, exemplar]));
}
