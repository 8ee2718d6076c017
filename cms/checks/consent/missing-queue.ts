import type { PayloadRequest } from 'payload';
import { permissions } from '../../platform/access/permissions.ts';
import type { Media, Story } from '../../payload-types.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import { findShownFiles, getShownMedia } from '../../documents/mapping/shown-media.ts';
import { toContent } from '../../documents/mapping/to-story.ts';
import { toRow } from '../find-stories.ts';
import { approvedStates, deskStates } from '../states.ts';
import { mostRows, type Queue, type QueueRow } from '../queue.ts';
import { findPeople, type People } from './find-people.ts';
import { findConsents } from './find-consents.ts';
import {
  findLackingExemplars,
  findLackingFiles,
  findLackingSpeakers,
  type Showing,
} from './lacking-consents.ts';
import { getToday } from './today.ts';

const waiting = [...deskStates, ...approvedStates];

/**
 * Texts on their way to the public about exemplars, or with people in their files, who have not allowed it, or not this
 * language or channel; and files with people of whom nobody has said who they are.
 */
export const missingConsents: Queue = {
  id: 'thieu-dong-y',
  title: 'Thiếu đồng ý',
  roles: permissions['story.approve'],
  async find(req) {
    const stories = await findLackingStories(req);
    const files = await findUnnamedFiles(req);
    return {
      total: stories.length + files.total,
      rows: [...stories, ...files.rows].slice(0, mostRows),
    };
  },
};

async function findLackingStories(req: PayloadRequest): Promise<QueueRow[]> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { state: { in: [...waiting] } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const shown = new Map(docs.map((story) => [story.id, getShownMedia(toContent(story.id, story))]));
  const files = new Map(
    (await findShownFiles(req, [...new Set([...shown.values()].flat())])).map((file) => [file.id, file]),
  );
  const exemplars = docs.flatMap((story) => getReferenceIds(story.exemplars));
  const people = await findPeople(req, exemplars, [...files.values()]);
  const recordings = docs.flatMap((story) => story.recordings ?? []);
  const ids = recordings.flatMap(({ consent }) => getReferenceId(consent) ?? []);
  const consents = await findConsents(req, { ids });
  return docs.flatMap((story) => {
    const speakers = findLackingSpeakers(story, consents, getToday()).map(({ name }) => name);
    const note = describe(story, withPosters(shown.get(story.id) ?? [], files), people, speakers);
    return note ? [toRow(story, note)] : [];
  });
}

/** Whose consent a text lacks, in a few words; empty when it has all. */
function describe(
  story: Story,
  files: readonly Media[],
  people: People,
  speakers: readonly string[],
): string {
  const showing: Showing = {
    kind: 'story',
    language: story.language,
    format: story.format,
    sample: story.sample ?? false,
    exemplars: getReferenceIds(story.exemplars),
  };
  const names = findLackingExemplars(showing, people, getToday()).map(({ name }) => name);
  const lacking = findLackingFiles(showing, files, people, getToday()).map(({ name }) => `“${name}”`);
  return [
    ...(names.length ? [`của ${names.join(', ')}`] : []),
    ...(lacking.length ? [`người trong tệp ${lacking.join(', ')}`] : []),
    ...(speakers.length ? [`người đọc ${[...new Set(speakers)].join(', ')}`] : []),
  ].join(' · ');
}

function withPosters(ids: readonly string[], files: ReadonlyMap<string, Media>): Media[] {
  const own = ids.flatMap((id) => files.get(id) ?? []);
  const posters = own.flatMap(({ poster }) => files.get(getReferenceId(poster) ?? '') ?? []);
  return [...new Set([...own, ...posters])];
}

async function findUnnamedFiles(req: PayloadRequest): Promise<{ total: number; rows: QueueRow[] }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'media',
    where: {
      and: [
        { recognisable: { equals: 'people' } },
        { exemplarsShown: { exists: false } },
        { peopleShown: { exists: false } },
      ],
    },
    sort: '-updatedAt',
    depth: 0,
    limit: mostRows,
    select: { filename: true },
    overrideAccess: false,
    user: req.user,
    req,
  });
  const rows = docs.map(({ id, filename }) => ({
    title: filename ?? '',
    href: `/admin/collections/media/${id}`,
    note: 'tệp có người nhận ra được, chưa chọn là ai',
  }));
  return { total: totalDocs, rows };
}
