import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import type { BenchChange } from './hand-over.ts';
import type { Random } from './random.ts';

export const benchKinds = ['new', 'edit', 'rename', 'topic', 'wide', 'withdraw'] as const;
export type BenchKind = (typeof benchKinds)[number];
export const benchKindNames = {
  new: 'a new story',
  edit: 'an edited story',
  rename: 'a renamed term (exemplar or movement)',
  topic: 'a renamed topic',
  wide: 'a renamed topic or unit',
  withdraw: 'a withdrawn story',
} as const satisfies Record<BenchKind, string>;

/** What is wanted at 20,000 stories on two processors that do nothing else. */
export const benchGoals: Partial<Record<BenchKind, string>> = {
  new: 'median at most 200 ms, worst at most 500 ms',
  topic: 'at most 4,000 ms',
};
/** Of the first render of everything. */
export const wholeGoal = 'at most 55 s, 900 MB';

/** Changes of one kind to documents of an edition, chosen at random. */
export function makeChanges(
  kind: BenchKind,
  count: number,
  documents: readonly PublicDocument[],
  random: Random,
): BenchChange[] {
  const stories = documents.filter((document) => document.kind === 'story');
  const terms = documents.filter((document) => document.kind === 'exemplar' || document.kind === 'movement');
  const topics = documents.filter((document) => document.kind === 'topic');
  const units = documents.filter((document) => document.kind === 'unit');
  const make = {
    new: () => toNew(random.pick(stories), random),
    edit: () => edit(random.pick(stories), random),
    rename: () => rename(random.pick(terms), random),
    topic: () => rename(random.pick(topics), random),
    wide: () => rename(random.pick<Term>(random.pick([topics, units])), random),
    withdraw: () => random.pick(stories),
  } satisfies Record<BenchKind, () => PublicDocument>;
  const state = kind === 'withdraw' ? 'withdrawn' : 'live';
  return Array.from({ length: count }, () => ({ document: make[kind](), state }));
}

function toNew({ translationOf: _, ...story }: DocumentOf<'story'>, random: Random): PublicDocument {
  const publishedAt = new Date(Date.UTC(2026, 10, 22) + random.between(0, 86_400_000)).toISOString();
  return {
    ...story,
    id: random.uuid(),
    language: 'vi',
    slug: `tin-moi-${random.between(0, 1e9)}`,
    publishedAt,
    updatedAt: publishedAt,
  };
}

function edit(story: DocumentOf<'story'>, random: Random): PublicDocument {
  return { ...story, title: `${story.title} (sửa ${random.between(0, 1e9)})`.slice(0, 200) };
}

type Term = DocumentOf<'exemplar' | 'movement' | 'topic' | 'unit'>;

function rename(term: Term, random: Random): PublicDocument {
  return { ...term, name: { ...term.name, vi: `Tên mới ${random.between(0, 1e9)}` } };
}
