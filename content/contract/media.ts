import { z } from 'zod';
import { chaptersSchema, findChapterProblem } from './chapters.ts';
import { idSchema, languageSchema, optionallyLocalized } from './identity.ts';
import { machineSourceSchema } from './machine-made.ts';
import { referenceTo } from './reference.ts';
import { text } from './text.ts';

export const mediaTypes = ['image', 'video', 'audio'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** How the pictures of a film are coded. Not every browser plays HEVC. */
export const videoCodecs = ['h264', 'hevc', 'av1', 'vp9', 'vp8'] as const;
export type VideoCodec = (typeof videoCodecs)[number];

export const videoCodecNames = {
  h264: 'H.264',
  hevc: 'HEVC (H.265)',
  av1: 'AV1',
  vp9: 'VP9',
  vp8: 'VP8',
} as const satisfies Record<VideoCodec, string>;

/** Licences that a picture, recording or video may carry; `url` is where its text stands. */
export const licences = [
  { id: 'own', name: 'Ảnh, tiếng, hình của tòa soạn', url: '' },
  { id: 'permission', name: 'Được tác giả cho phép', url: '' },
  { id: 'cc0', name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  { id: 'cc-by-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  { id: 'cc-by-3.0', name: 'CC BY 3.0', url: 'https://creativecommons.org/licenses/by/3.0/' },
  { id: 'cc-by-2.0', name: 'CC BY 2.0', url: 'https://creativecommons.org/licenses/by/2.0/' },
  { id: 'cc-by-sa-4.0', name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  { id: 'cc-by-sa-3.0', name: 'CC BY-SA 3.0', url: 'https://creativecommons.org/licenses/by-sa/3.0/' },
  { id: 'cc-by-sa-2.0', name: 'CC BY-SA 2.0', url: 'https://creativecommons.org/licenses/by-sa/2.0/' },
  { id: 'lgpl-3.0', name: 'LGPL 3.0', url: 'https://www.gnu.org/licenses/lgpl-3.0.html' },
  {
    id: 'gpl-2.0',
    name: 'GPL 2.0 hoặc mới hơn',
    url: 'https://www.gnu.org/licenses/old-licenses/gpl-2.0.html',
  },
  { id: 'public-domain', name: 'Phạm vi công cộng', url: '' },
] as const;

export const licenceIds = licences.map((licence) => licence.id) as [string, ...string[]];

/** A stored file. `source` is its path below the media storage of the CMS; the public name comes from `sha256`. */
export const fileSchema = z.object({
  source: z.string().min(1).max(300),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  extension: z.string().regex(/^[a-z0-9]{1,5}$/),
  mimeType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  bytes: z.int().positive(),
});

export type StoredFile = z.infer<typeof fileSchema>;

export const mediaSchema = z
  .object({
    kind: z.literal('media'),
    id: idSchema,
    type: z.enum(mediaTypes),
    file: fileSchema,
    /** Pixels as they are shown, turned upright; images and videos have them. */
    width: z.int().positive().optional(),
    height: z.int().positive().optional(),
    /** Seconds; audio and videos have it where it is known. */
    duration: z.number().nonnegative().optional(),
    /** Of a film; absent where nobody looked. */
    videoCodec: z.enum(videoCodecs).optional(),
    /** Of a film that has no sound. */
    isSilent: z.boolean().optional(),
    /** A picture that was drawn; absent where a camera took it. */
    isDrawing: z.boolean().optional(),
    alt: optionallyLocalized(500),
    credit: text(200),
    licence: z.enum(licenceIds),
    sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
    machineMade: machineSourceSchema.optional(),
    /** Still picture of a video or cover of a recording: the id of an image. */
    poster: referenceTo('media').optional(),
    /** WebVTT captions, one a language. */
    captions: z.array(z.object({ language: languageSchema, file: fileSchema })).default([]),
    /** Words spoken, for readers who cannot hear, one a language. */
    transcript: optionallyLocalized(100_000).default({}),
    chapters: chaptersSchema.optional(),
  })
  .superRefine(({ type, duration, chapters = [] }, context) => {
    const message =
      type === 'image' && chapters.length > 0
        ? 'Ảnh không có chương.'
        : findChapterProblem(chapters, duration);
    if (message) context.addIssue({ code: 'custom', path: ['chapters'], message });
  });

export type MediaDocument = z.infer<typeof mediaSchema>;
