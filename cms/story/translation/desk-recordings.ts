import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Timing } from './timings.ts';

/** A recording of a text, as the desk shows it. */
export interface DeskRecording {
  media: string;
  speaker: string;
  part: string | null;
  hasConsent: boolean;
  timings: Timing[];
  /** Where it is heard within the CMS, and how many seconds it lasts; null when the file is gone or does not say. */
  url: string | null;
  duration: number | null;
}

export async function readRecordings(req: PayloadRequest, story: Story): Promise<DeskRecording[]> {
  const rows = story.recordings ?? [];
  if (rows.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: rows.map(({ media }) => getReferenceId(media) ?? '') } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const sounds = new Map(docs.map((doc) => [doc.id, doc]));
  return rows.map(({ media, speaker, part, consent, timings }) => {
    const sound = sounds.get(getReferenceId(media) ?? '');
    return {
      media: getReferenceId(media) ?? '',
      speaker: speaker ?? '',
      part: part ?? null,
      hasConsent: Boolean(consent),
      timings: Array.isArray(timings) ? (timings as unknown as Timing[]) : [],
      url: sound?.url ?? null,
      duration: sound?.duration ?? null,
    };
  });
}
