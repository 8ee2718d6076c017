import type { z } from 'zod';
import type { StoryDocument, storySchema } from '#contract/story.ts';
import type { Story } from '../../payload-types.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import { blocksToBody } from '../body/blocks-to-body.ts';
import { bodyToBlocks } from '../body/body-to-blocks.ts';
import { hashOf } from '../body/canonical-json.ts';
import { getDigest, getParts } from '../body/story-parts.ts';
import { toCorrections } from './to-corrections.ts';
import { toFollows } from './translation-base.ts';
import { fromSources, toSources } from './to-sources.ts';
import { fromRecordings, toRecordings } from './to-recordings.ts';
import { toPreviousSlugs } from './to-term.ts';

export type StoryInput = z.input<typeof storySchema>;
/** What an editor approves: all that readers see, but for what publishing adds: times, corrections, and which text it follows. */
export type StoryContent = Omit<
  StoryInput,
  'publishedAt' | 'updatedAt' | 'corrections' | 'previousSlugs' | 'textDigest' | 'follows'
>;

/** The approved part of a story, unchecked. */
export function toContent(id: string, doc: Partial<Story>): StoryContent {
  return {
    kind: 'story',
    id,
    language: doc.language ?? 'vi',
    translationOf: getReferenceId(doc.translationOf),
    slug: doc.slug ?? '',
    format: doc.format ?? 'article',
    kicker: doc.kicker ?? '',
    title: doc.title ?? '',
    summary: doc.summary ?? '',
    body: bodyToBlocks(doc.body),
    recordings: toRecordings(doc.recordings),
    lead: getReferenceId(doc.lead),
    leadCaption: doc.leadCaption ?? '',
    main: getReferenceId(doc.main),
    episode: doc.episode ?? undefined,
    section: getReferenceId(doc.section) ?? '',
    topics: getReferenceIds(doc.topics),
    unit: getReferenceId(doc.unit),
    place: getReferenceId(doc.place),
    movements: getReferenceIds(doc.movements),
    exemplars: getReferenceIds(doc.exemplars),
    credits: (doc.credits ?? []).map(({ role, name }) => ({ role, name })),
    machineMade: doc.machineMade ?? undefined,
    sources: toSources(doc.sources),
    sample: doc.sample ?? false,
  };
}

/** Hash of the approved part: it changes with everything that readers would see differently. */
export function getContentHash(id: string, doc: Partial<Story>): string {
  return hashOf(toContent(id, doc));
}

/** Contract document of a story, unchecked; the times are those that the story already has. */
export function toStory(id: string, doc: Partial<Story>): StoryInput {
  return {
    ...toContent(id, doc),
    textDigest: getDigest(getParts(doc)),
    follows: toFollows(doc),
    previousSlugs: toPreviousSlugs(doc),
    publishedAt: doc.publishedAt ?? '',
    updatedAt: doc.changedAt ?? '',
    corrections: toCorrections(doc),
  };
}

/** Payload data of a story's contract document; the reverse of `toStory`. */
export function fromStory(story: StoryDocument) {
  return {
    id: story.id,
    language: story.language,
    translationOf: story.translationOf ?? null,
    slug: story.slug,
    previousSlugs: story.previousSlugs,
    format: story.format,
    kicker: story.kicker,
    title: story.title,
    summary: story.summary,
    body: story.body.length ? blocksToBody(story.body) : null,
    recordings: fromRecordings(story.recordings),
    lead: story.lead ?? null,
    leadCaption: story.leadCaption,
    main: story.main ?? null,
    episode: story.episode ?? null,
    section: story.section,
    topics: story.topics,
    unit: story.unit ?? null,
    place: story.place ?? null,
    movements: story.movements,
    exemplars: story.exemplars,
    credits: story.credits,
    machineMade: story.machineMade ?? null,
    sources: fromSources(story.sources),
    publishedAt: story.publishedAt,
    changedAt: story.updatedAt,
    corrections: story.corrections,
    sample: story.sample,
  };
}
