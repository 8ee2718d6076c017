import { z } from 'zod';
import { idSchema, localized, optionallyLocalized } from './identity.ts';
import { slugSchema } from './slug.ts';

/** What every term has. */
export const term = {
  id: idSchema,
  slug: slugSchema,
  previousSlugs: z.array(slugSchema).default([]),
  name: localized(200),
  description: optionallyLocalized(2_000).default({}),
};
