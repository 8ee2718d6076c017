import { extname } from 'node:path';
import type { z } from 'zod';
import { parseClock } from '#contract/chapters.ts';
import type { mediaSchema } from '#contract/media.ts';
import type { Media } from '../../payload-types.ts';
import { toLocalized } from '../fields/localized.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

type MediaInput = z.input<typeof mediaSchema>;

/** Contract document of a file, unchecked. `captions` are the documents of its WebVTT files, by id. */
export function toMedia(doc: Media, captions: ReadonlyMap<string, Media>): MediaInput {
  return {
    kind: 'media',
    id: doc.id,
    type: doc.type as MediaInput['type'],
    file: toFile(doc),
    width: doc.width ?? undefined,
    height: doc.height ?? undefined,
    duration: doc.duration ?? undefined,
    videoCodec: doc.videoCodec ?? undefined,
    ...(doc.isSilent && { isSilent: true }),
    ...(doc.isDrawing && { isDrawing: true }),
    alt: toLocalized(doc, 'alt'),
    credit: doc.credit ?? '',
    licence: doc.licence ?? '',
    sourceUrl: doc.sourceUrl || undefined,
    machineMade: doc.machineMade ?? undefined,
    poster: getReferenceId(doc.poster),
    captions: (doc.captions ?? []).flatMap((row) => {
      const file = captions.get(getReferenceId(row.file) ?? '');
      return file ? [{ language: row.language, file: toFile(file) }] : [];
    }),
    transcript: toLocalized(doc, 'transcript'),
    ...(doc.chapters?.length && {
      chapters: doc.chapters.map((row) => ({
        start: parseClock(row.start),
        title: toLocalized(row, 'title'),
      })),
    }),
  };
}

function toFile(doc: Media): MediaInput['file'] {
  return {
    source: doc.filename ?? '',
    sha256: doc.sha256 ?? '',
    extension: extname(doc.filename ?? '').slice(1),
    mimeType: doc.mimeType ?? '',
    bytes: doc.filesize ?? 0,
  };
}
