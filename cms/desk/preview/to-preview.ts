import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { scopeReferences } from '#contract/criteria.ts';
import type { DocumentKind, documentSchemas } from '#contract/document.ts';
import { getShownEthnicity } from '../../publishing/renew-ethnicity.ts';
import { getHonours } from '../../publishing/shown-recognitions.ts';
import type {
  CriteriaSet,
  Exemplar,
  ModelType,
  Movement,
  Place,
  Section,
  Story,
  Topic,
  Unit,
} from '../../payload-types.ts';
import { toExemplar } from '../../documents/mapping/to-exemplar.ts';
import { toStory, type StoryInput } from '../../documents/mapping/to-story.ts';
import { toTerm } from '../../documents/mapping/to-term.ts';
import { toInput, type FlowDoc, type FlowSlug } from '../../story/term-flow/subjects.ts';

/** What has a page, or shows on every page. */
export type Previewed = 'stories' | 'exemplars' | Exclude<FlowSlug, 'search-aliases'>;

/** What a half-written document still lacks, so that the page can be drawn around the gap. */
const gaps = {
  slug: 'xem-truoc',
  title: '(Chưa có tiêu đề)',
  name: '(Chưa có tên)',
  summary: '(Chưa có sapo)',
  body: '(Chưa có nội dung)',
};

type CriteriaInput = z.input<(typeof documentSchemas)['criteria-set']>;
type Input = z.input<(typeof documentSchemas)[Exclude<DocumentKind, 'media' | 'search-aliases'>]>;

/** Contract documents of what stands in an editor's form, unchecked, by collection; `doc` has an id. */
export const toPreview: Record<Previewed, (req: PayloadRequest, doc: object) => Input | Promise<Input>> = {
  stories: (_, doc) => fillStory(toStory((doc as Story).id, doc)),
  exemplars: async (req, doc) => {
    const exemplar = doc as Exemplar;
    const recognitions = await getHonours(req, exemplar.id);
    return fillTerm({ ...toExemplar(exemplar, await getShownEthnicity(req, exemplar)), recognitions });
  },
  sections: (_, doc) => fillTerm(toTerm.section(doc as Section)),
  topics: (_, doc) => fillTerm(toTerm.topic(doc as Topic)),
  units: (_, doc) => fillTerm(toTerm.unit(doc as Unit)),
  places: (_, doc) => fillTerm(toTerm.place(doc as Place)),
  movements: (_, doc) => fillTerm(toTerm.movement(doc as Movement)),
  'criteria-sets': (_, doc) => fillCriteria(fillTerm(toTerm['criteria-set'](doc as CriteriaSet))),
  'model-types': (_, doc) => fillTerm(toTerm['model-type'](doc as ModelType)),
  'interface-texts': (_, doc) => toInput('interface-texts', doc as FlowDoc),
  home: (_, doc) => toInput('home', doc as FlowDoc),
  'site-settings': (_, doc) => toInput('site-settings', doc as FlowDoc),
};

function fillStory(story: StoryInput): StoryInput {
  const now = new Date().toISOString();
  const isEmpty = story.body.length === 0 && story.format === 'article';
  return {
    ...story,
    slug: story.slug || gaps.slug,
    title: story.title.trim() || gaps.title,
    summary: story.summary.trim() || gaps.summary,
    body: isEmpty ? [{ type: 'paragraph', id: 'trong', html: gaps.body }] : story.body,
    section: story.section || randomUUID(),
    publishedAt: story.publishedAt || now,
    updatedAt: story.updatedAt || story.publishedAt || now,
  };
}

/** What a set is of may still be missing while it is written. */
function fillCriteria(set: CriteriaInput): CriteriaInput {
  const needed = scopeReferences[set.scope];
  const items = set.items.length > 0 ? set.items : [{ id: gaps.slug, text: gaps.body }];
  return {
    ...set,
    scope: needed && !set[needed] ? 'general' : set.scope,
    items: items.map((item, index) => ({
      ...item,
      id: item.id || String(index),
      text: item.text || gaps.body,
    })),
  };
}

function fillTerm<T extends { slug: string; name: { vi?: string } }>(term: T): T {
  return { ...term, slug: term.slug || gaps.slug, name: { ...term.name, vi: term.name.vi || gaps.name } };
}
