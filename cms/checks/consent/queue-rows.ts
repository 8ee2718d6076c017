import { kindNames } from '../../documents/mapping/published-rows.ts';
import type { QueueRow } from '../queue.ts';
import type { LiveUse } from './live-uses.ts';

const collectionOf: Readonly<Record<string, string>> = {
  story: 'stories',
  exemplar: 'exemplars',
  section: 'sections',
  media: 'media',
  topic: 'topics',
  unit: 'units',
  place: 'places',
  movement: 'movements',
  'criteria-set': 'criteria-sets',
  'model-type': 'model-types',
  review: 'reviews',
};

/** Something public as a row of a queue that leads to where it is taken down. */
export function toUseRow(
  { kind, id, title }: Pick<LiveUse, 'kind' | 'id' | 'title'>,
  note: string,
): QueueRow {
  const collection = collectionOf[kind];
  return {
    title: `${kindNames[kind].replace(/^./u, (first) => first.toUpperCase())}: ${title}`,
    href: collection ? `/admin/collections/${collection}/${id}` : `/admin/globals/${kind}`,
    note,
  };
}
