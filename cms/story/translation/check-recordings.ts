import type { PayloadRequest } from 'payload';
import { spokenHeads, type Recording } from '#contract/recording.ts';
import { findConsents } from '../../checks/consent/find-consents.ts';
import { findLackingSpeakers } from '../../checks/consent/lacking-consents.ts';
import { getToday } from '../../checks/consent/today.ts';
import { toDay } from '../../documents/fields/days.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Problem, StoryCheck } from '../../checks/problem.ts';

const label = 'Bản ghi tiếng';

/** A recording goes out when who speaks allows it, in this language and on the air, and when it reads a part that is there. */
export const checkRecordings: StoryCheck = async (req, story, { document, at }) => {
  const rows = story.recordings ?? [];
  if (rows.length === 0) return [];
  const ids = rows.map(({ consent }) => getReferenceId(consent)).filter((id) => id !== undefined);
  const day = toDay(at?.toISOString()) ?? getToday();
  const lacking = findLackingSpeakers(story, await findConsents(req, { ids }), day);
  const sounds = await findSounds(req, document.recordings ?? []);
  const known = new Set<string>([...spokenHeads, ...document.body.map(({ id }) => id)]);
  return [
    ...lacking.map(({ name, faults }) =>
      problem(`“${name}” chưa đồng ý cho đăng giọng đọc: ${faults.join('; ')}.`),
    ),
    ...rows.flatMap(({ media, speaker, part }): Problem[] => [
      ...(sounds.has(getReferenceId(media) ?? '')
        ? []
        : [problem(`bản ghi của “${speaker}” không còn tệp âm thanh.`)]),
      ...(part && !known.has(part)
        ? [problem(`bản ghi của “${speaker}” đọc một đoạn không còn trong bài.`)]
        : []),
    ]),
  ];
};

async function findSounds(req: PayloadRequest, recordings: readonly Recording[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ id: { in: recordings.map(({ media }) => media) } }, { type: { equals: 'audio' } }] },
    depth: 0,
    pagination: false,
    select: { type: true },
    overrideAccess: true,
    req,
  });
  return new Set(docs.map(({ id }) => id));
}

function problem(message: string): Problem {
  return { path: 'recordings', label, message: `“${label}”: ${message}` };
}
