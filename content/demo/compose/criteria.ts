import {
  collectiveTypes,
  criteriaSets,
  metCriteria,
  modelTypeOf,
  modelTypes,
  topicDocument,
  topicIssuer,
} from '../sources/criteria.ts';
import { topics } from '../sources/topics.ts';
import { stableId } from './identity.ts';

/** A criterion keeps its id as long as its place in the set has its name. */
export const itemId = (set: string, name: string) => stableId('criterion', `${set}/${name}`);

export function composeCriteriaSets() {
  return [...criteriaSets.map(composeSet), ...topics.map(composeTopicSet)];
}

function composeSet({ slug, name, unit, items, coverage, ...rest }: (typeof criteriaSets)[number], index: number) {
  return {
    kind: 'criteria-set',
    id: stableId('criteria-set', slug),
    slug,
    name: { vi: name },
    scope: rest.scope,
    ...(coverage && { coverage }),
    unit: stableId('unit', unit),
    ...(rest.modelType && { modelType: stableId('model-type', rest.modelType) }),
    order: index + 1,
    items: Object.entries(items).map(([key, item]) => ({ id: itemId(slug, key), ...item })),
    ...(rest.from && { from: rest.from }),
    document: rest.document,
  };
}

function composeTopicSet(topic: (typeof topics)[number], index: number) {
  const slug = `linh-vuc-${topic.slug}`;
  const toItem = (types: readonly string[]) => (text: string, place: number) => ({
    id: itemId(slug, `${types[0]}-${place + 1}`),
    text,
    types,
  });
  return {
    kind: 'criteria-set',
    id: stableId('criteria-set', slug),
    slug,
    name: { vi: `Tiêu chí: ${topic.name}` },
    scope: 'topic',
    coverage: 'aspect',
    topic: stableId('topic', topic.slug),
    unit: stableId('unit', topicIssuer),
    order: index + 1,
    items: [...topic.collective.map(toItem(collectiveTypes)), ...topic.person.map(toItem(['person']))],
    from: '2023-01-01',
    document: topicDocument,
  };
}

export function composeModelTypes() {
  return modelTypes.map(({ slug, name, english, description, unit }, index) => ({
    kind: 'model-type',
    id: stableId('model-type', slug),
    slug,
    name: { vi: name, en: english },
    description: { vi: description },
    unit: stableId('unit', unit),
    order: index + 1,
  }));
}

/** What an exemplar's profile says of criteria and of its type of model. */
export function composeMet(slug: string) {
  const type = modelTypeOf[slug];
  return {
    criteria: (metCriteria[slug] ?? []).map(({ set, item, evidence }) => ({
      set: stableId('criteria-set', set),
      item: itemId(set, item),
      evidence,
    })),
    ...(type && { modelType: stableId('model-type', type) }),
  };
}
