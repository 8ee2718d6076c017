import type { CollectionBeforeChangeHook } from 'payload';
import type { Story } from '../../payload-types.ts';
import { keepBlockIds } from './keep-block-ids.ts';

/** Hook: every paragraph and block of the body keeps its id from version to version. */
export const keepBodyIds: CollectionBeforeChangeHook<Story> = ({ data, originalDoc }) =>
  'body' in data ? { ...data, body: keepBlockIds(data.body, originalDoc?.body) } : data;
