import type { PayloadRequest } from 'payload';
import { fromHome, fromSettings } from '../documents/mapping/to-settings.ts';
import { fromSearchAliases } from '../documents/search-aliases/alias-lines.ts';
import { fromTerm } from '../documents/mapping/from-term.ts';
import { completeExemplar, importExemplar } from './import-exemplar.ts';
import { importMedia } from './import-media.ts';
import { completeSection, importSection } from './import-section.ts';
import { importStory } from './import-story.ts';
import { importVoices } from './import-voices.ts';
import { orderByParent, selectKind, type StoredEdition } from './stored-edition.ts';

/**
 * Brings an edition into the CMS, ids kept, what others refer to first. Every document goes out by the same hooks as
 * when an editor saves it.
 * @returns how many documents came in
 */
export async function importEdition(
  req: PayloadRequest,
  { documents, mediaDir }: StoredEdition,
): Promise<number> {
  await importMedia(req, selectKind(documents, 'media'), mediaDir);
  await importTerms(req, documents);
  const exemplars = selectKind(documents, 'exemplar');
  for (const exemplar of exemplars) await importExemplar(req, exemplar);
  const stories = orderByParent(selectKind(documents, 'story'), ({ translationOf }) => translationOf);
  const voices = await importVoices(req, stories);
  for (const story of stories) await importStory(req, story, voices);
  for (const exemplar of exemplars) await completeExemplar(req, exemplar);
  for (const section of selectKind(documents, 'section')) await completeSection(req, section);
  for (const settings of selectKind(documents, 'settings')) {
    await req.payload.updateGlobal({
      slug: 'site-settings',
      data: fromSettings(settings),
      ...quietly(req),
    });
  }
  for (const home of selectKind(documents, 'home')) {
    await req.payload.updateGlobal({ slug: 'home', data: fromHome(home), ...quietly(req) });
  }
  for (const aliases of selectKind(documents, 'search-aliases')) {
    await req.payload.updateGlobal({
      slug: 'search-aliases',
      data: fromSearchAliases(aliases),
      ...quietly(req),
    });
  }
  return documents.length;
}

async function importTerms(req: PayloadRequest, documents: StoredEdition['documents']): Promise<void> {
  for (const place of orderByParent(selectKind(documents, 'place'), ({ parent }) => parent)) {
    await req.payload.create({ collection: 'places', data: fromTerm.place(place) as never, ...quietly(req) });
  }
  for (const unit of orderByParent(selectKind(documents, 'unit'), ({ parent }) => parent)) {
    await req.payload.create({ collection: 'units', data: fromTerm.unit(unit) as never, ...quietly(req) });
  }
  for (const topic of selectKind(documents, 'topic')) {
    await req.payload.create({ collection: 'topics', data: fromTerm.topic(topic) as never, ...quietly(req) });
  }
  for (const movement of selectKind(documents, 'movement')) {
    await req.payload.create({
      collection: 'movements',
      data: fromTerm.movement(movement) as never,
      ...quietly(req),
    });
  }
  for (const type of selectKind(documents, 'model-type')) {
    const data = fromTerm['model-type'](type) as never;
    await req.payload.create({ collection: 'model-types', data, ...quietly(req) });
  }
  for (const set of orderByParent(selectKind(documents, 'criteria-set'), ({ replaces }) => replaces)) {
    const data = fromTerm['criteria-set'](set) as never;
    await req.payload.create({ collection: 'criteria-sets', data, ...quietly(req) });
  }
  for (const section of selectKind(documents, 'section')) await importSection(req, section);
}

function quietly(req: PayloadRequest) {
  return { depth: 0, overrideAccess: true, req } as const;
}
