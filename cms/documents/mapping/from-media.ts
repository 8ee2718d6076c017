import { createHash } from 'node:crypto';
import { formatClock } from '#contract/clock.ts';
import type { MediaDocument } from '#contract/media.ts';
import { fromLocalized } from '../fields/localized.ts';

/** Payload data of a media document, but for its file, which is uploaded; the reverse of `toMedia`. */
export function fromMedia(media: MediaDocument) {
  return {
    id: media.id,
    ...fromLocalized({ alt: media.alt, transcript: media.transcript }),
    credit: media.credit,
    licence: media.licence as 'own',
    sourceUrl: media.sourceUrl ?? null,
    machineMade: media.machineMade ?? null,
    isDrawing: media.isDrawing ?? false,
    poster: media.poster ?? null,
    chapters: (media.chapters ?? []).map(({ start, title }) => ({
      start: formatClock(start),
      ...fromLocalized({ title }),
    })),
    captions: media.captions.map(({ language }) => ({ language, file: getCaptionsId(media.id, language) })),
  };
}

/** Id of the file of a film's captions: captions are parts of a document in the contract, files of their own in the CMS. */
export function getCaptionsId(media: string, language: string): string {
  const digest = createHash('sha256').update(`captions/${media}/${language}`).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
