import type { z } from 'zod';
import type { Recording, recordingSchema } from '#contract/recording.ts';
import type { Story } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

type Timings = z.input<typeof recordingSchema>['timings'];

/** Recordings of a story as the contract has them, unchecked; undefined for a story that nobody has read aloud. */
export function toRecordings(rows: Story['recordings']): z.input<typeof recordingSchema>[] | undefined {
  if (!rows?.length) return undefined;
  return rows.map(({ media, speaker, part, timings }) => ({
    media: getReferenceId(media) ?? '',
    speaker: speaker ?? '',
    ...(part ? { part } : {}),
    timings: (timings ?? []) as Timings,
  }));
}

/** The reverse of `toRecordings`; consents are not public, so none come back. */
export function fromRecordings(recordings: readonly Recording[] | undefined) {
  return (recordings ?? []).map(({ media, speaker, part, timings }) => ({
    media,
    speaker,
    part: part ?? null,
    timings,
  }));
}
