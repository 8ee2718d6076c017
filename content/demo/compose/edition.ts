import { documentSchema, type PublicDocument } from '#contract/document.ts';
import { toSlug } from '#contract/slug.ts';
import { leads } from '../sources/leads.ts';
import { composeCriteriaSets, composeModelTypes } from './criteria.ts';
import { composeDeclarations } from './declaration.ts';
import { composeExemplars } from './exemplars.ts';
import { composeMedia } from './media.ts';
import { composePlaces } from './places.ts';
import { composeStories } from './stories.ts';
import { readStorySources } from './story-source.ts';
import { composeHome, composeMovements, composeSections, composeSettings, composeTopics, composeUnits } from './terms.ts';

/** Name of a document's file: readable, and unique within its kind. */
export function getFileName(document: PublicDocument): string {
  const { kind } = document;
  if (kind === 'settings' || kind === 'home' || kind === 'search-aliases') return `${kind}/${kind}.json`;
  if (document.kind === 'interface') return `interface/${document.id}.json`;
  if (document.kind === 'media') return `media/${document.file.source}.json`;
  if (document.kind === 'story') {
    const isPlain = /^[a-z0-9-]+$/.test(document.slug);
    return `story/${document.language}-${isPlain ? document.slug : document.id}.json`;
  }
  return `${document.kind}/${document.slug}.json`;
}

/** Every document of the demo edition, checked against the contract. @throws with the document's name when one is wrong. */
export async function composeEdition(): Promise<PublicDocument[]> {
  const stories = readStorySources();
  const drafts = [
    composeSettings(),
    composeHome(leads),
    ...composeTopics(),
    ...composeMovements(),
    ...composePlaces(),
    ...composeUnits(),
    ...composeSections(),
    ...composeModelTypes(),
    ...composeCriteriaSets(),
    ...(await composeMedia(stories)),
    ...composeExemplars(),
    ...composeStories(stories),
    ...composeDeclarations(toSlug),
  ];
  return drafts.map((draft) => {
    const result = documentSchema.safeParse(draft);
    if (result.success) return result.data;
    const name = 'slug' in draft ? draft.slug : draft.id;
    throw new Error(`${draft.kind} ${name}: ${result.error.message}`);
  });
}

export function toFileText(document: PublicDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
