import { z } from 'zod';
import { blockKinds, bodySchema } from './blocks.ts';
import { correctionSchema } from './correction.ts';
import { idSchema, languageSchema, timeSchema } from './identity.ts';
import { machineSourceSchema } from './machine-made.ts';
import { recordingSchema } from './recording.ts';
import { referenceTo } from './reference.ts';
import { slugSchema } from './slug.ts';
import { line, text } from './text.ts';
import { verificationSchema } from './verification.ts';

export const storyFormats = ['article', 'video', 'audio', 'photos'] as const;
export type StoryFormat = (typeof storyFormats)[number];

export const storyFormatNames = {
  article: 'Bài viết',
  video: 'Video',
  audio: 'Phát thanh',
  photos: 'Phóng sự ảnh',
} as const satisfies Record<StoryFormat, string>;

export const creditRoles = [
  'author',
  'photographer',
  'camera',
  'translator',
  'reviewer',
  'narrator',
  'editor',
] as const;

/** Somebody who took part, by name. */
export const creditSchema = z.object({ role: z.enum(creditRoles), name: line(120) });

/** Digest of all that a translation translates; equal texts have equal ones. */
const textDigestSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** The text that a translation was made from, in the state that it follows. */
const followsSchema = z.object({
  /** Id of that text: the original, or another translation. */
  story: referenceTo('story'),
  textDigest: textDigestSchema,
  /** When that state of the text came to be. */
  at: timeSchema,
});

/** One text in ONE language, as the public may read it. */
export const storySchema = z
  .object({
    kind: z.literal('story'),
    id: idSchema,
    language: languageSchema,
    /** Id of the original that this text translates. */
    translationOf: referenceTo('story').optional(),
    follows: followsSchema.optional(),
    textDigest: textDigestSchema.optional(),
    slug: slugSchema,
    /** Slugs it had before; their addresses redirect. */
    previousSlugs: z.array(slugSchema).default([]),
    format: z.enum(storyFormats),
    kicker: text(80).default(''),
    title: line(200),
    summary: line(500),
    body: bodySchema,
    /** The text read aloud. A recording of the whole may stand without a written text. */
    recordings: z.array(recordingSchema).max(500).optional(),
    /** Picture of cards and of the page's head. */
    lead: referenceTo('media').optional(),
    leadCaption: text(500).default(''),
    /** The recording of an audio story, the film of a video story. */
    main: referenceTo('media').optional(),
    /** Number of the episode within its programme. */
    episode: z.int('Số kỳ là một số nguyên.').min(1, 'Số kỳ từ 1.').max(99_999, 'Số kỳ quá lớn.').optional(),
    section: referenceTo('section'),
    topics: z.array(referenceTo('topic')).default([]),
    unit: referenceTo('unit').optional(),
    place: referenceTo('place').optional(),
    movements: z.array(referenceTo('movement')).default([]),
    exemplars: z.array(referenceTo('exemplar')).default([]),
    credits: z.array(creditSchema).default([]),
    /** The text itself was written or translated by a machine, or parts of it. Files say it of themselves. */
    machineMade: machineSourceSchema.optional(),
    /** Where facts or a text come from, with licence where it is somebody else's. */
    sources: z
      .array(z.object({ title: line(300), url: z.url({ protocol: /^https?$/ }).optional() }))
      .default([]),
    /** Every claim was held against a source; absent where that was not done. */
    verification: verificationSchema.optional(),
    /** First time it went live; lists sort by it. */
    publishedAt: timeSchema,
    /** Last change that readers see. */
    updatedAt: timeSchema,
    corrections: z.array(correctionSchema).default([]),
    /** Invented for demonstration; the page says so. */
    sample: z.boolean().default(false),
  })
  .superRefine((story, context) => {
    if ((story.format === 'video' || story.format === 'audio') && !story.main) {
      const what = story.format === 'video' ? 'tệp video' : 'tệp âm thanh';
      context.addIssue({
        code: 'custom',
        path: ['main'],
        message: `${storyFormatNames[story.format]} cần có ${what}.`,
      });
    }
    const isSpoken = story.recordings?.some(({ part }) => part === undefined) ?? false;
    if (story.format === 'article' && story.body.length === 0 && !isSpoken) {
      context.addIssue({ code: 'custom', path: ['body'], message: 'Bài viết chưa có nội dung.' });
    }
    if (story.format === 'photos' && !story.body.some(({ type }) => blockKinds[type].shows === 'pictures')) {
      context.addIssue({ code: 'custom', path: ['body'], message: 'Phóng sự ảnh cần ít nhất một ảnh.' });
    }
  });

export type StoryDocument = z.infer<typeof storySchema>;
