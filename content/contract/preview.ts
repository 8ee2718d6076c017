import { z } from 'zod';
import { criteriaSetSchema, modelTypeSchema } from './criteria.ts';
import { exemplarSchema } from './exemplar.ts';
import { languageSchema } from './identity.ts';
import { interfaceSchema } from './interface/texts.ts';
import { mediaSchema } from './media.ts';
import { homeSchema, settingsSchema } from './settings.ts';
import { storySchema } from './story.ts';
import { movementSchema, placeSchema, sectionSchema, topicSchema, unitSchema } from './terms.ts';

/** What the CMS asks the publisher to draw without making it public. */
export const previewRequestSchema = z.object({
  document: z.discriminatedUnion('kind', [
    storySchema,
    exemplarSchema,
    sectionSchema,
    topicSchema,
    unitSchema,
    placeSchema,
    movementSchema,
    criteriaSetSchema,
    modelTypeSchema,
    settingsSchema,
    homeSchema,
    interfaceSchema,
  ]),
  /** Files that the document shows, whether they are public or not. */
  media: z.array(mediaSchema),
  /** Language of the page; a story has its own. */
  language: languageSchema,
});

export type PreviewRequest = z.infer<typeof previewRequestSchema>;

/** File below DATA_DIR in which the publisher says where it draws previews, readable by its own user alone. */
export const previewDoorFile = 'preview.json';

/** A port of 127.0.0.1, and the secret that a request must carry in `Authorization: Bearer …`. */
export const previewDoorSchema = z.object({ port: z.int().positive(), secret: z.string().min(32) });

/** Bytes of a request: a story of the greatest allowed length with its media. */
export const previewRequestLimit = 8_000_000;
