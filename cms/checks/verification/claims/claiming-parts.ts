import { blockToText, type Block } from '#contract/blocks.ts';
import type { FollowUp, Replication } from '#contract/exemplar-aftermath.ts';
import { getFigureTexts } from '#contract/exemplar-figures.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import type { Localized } from '#contract/identity.ts';
import { defaultLanguage, isLanguageCode, type LanguageCode } from '#contract/languages.ts';

/** What a part of a profile names by itself as what it rests on: a decision, a report, the story that tells it. */
export interface OwnSource {
  title: string;
  story?: string | undefined;
}

/** A stretch of a document that may claim something. */
export interface ClaimingPart {
  /** Id of the block, or the field behind an @: `@title`, `@headline.en`. */
  block: string;
  text: string;
  language: LanguageCode;
  source?: OwnSource | undefined;
  /** A number in a name counts nothing: “5 không, 3 sạch”. */
  isName?: boolean;
}

/** The parts of a story that may claim something. */
export interface ClaimingStory {
  language: LanguageCode;
  title: string;
  kicker: string;
  summary: string;
  leadCaption: string;
  body: readonly Block[];
}

/** What a profile may claim something in. */
export interface ClaimingProfile {
  name: Localized;
  headline: Localized;
  summary: Localized;
  figures: ExemplarDocument['figures'];
  figuresSource: string;
  body: readonly Block[];
  followUps: readonly Pick<FollowUp, 'text' | 'story' | 'source'>[];
  replications: readonly Pick<Replication, 'done' | 'story'>[];
}

/** The texts of a story in reading order. */
export function getStoryParts(story: ClaimingStory): ClaimingPart[] {
  const { language, body } = story;
  const heads = (['kicker', 'title', 'summary', 'leadCaption'] as const).map((name) => ({
    block: `@${name}`,
    text: story[name],
    language,
  }));
  return [...heads, ...toParts(body, language)];
}

/** The texts of a profile in reading order, in all their languages. Honours are records that are held against their decisions. */
export function getProfileParts(profile: ClaimingProfile): ClaimingPart[] {
  const heads = (['name', 'headline', 'summary'] as const).flatMap((name) =>
    Object.entries(profile[name])
      .filter(([language]) => isLanguageCode(language))
      .map(([language, text]) => ({
        block: `@${name}.${language}`,
        text,
        language: language as LanguageCode,
        isName: name === 'name',
      })),
  );
  const language: LanguageCode = defaultLanguage;
  return [
    ...heads,
    ...getFigureTexts(profile).map((text) => ({
      block: '@figures',
      text,
      language,
      source: toOwnSource(undefined, profile.figuresSource),
    })),
    ...toParts(profile.body, language),
    ...profile.followUps.map(({ text, source, story }) => ({
      block: '@followUps',
      text,
      language,
      source: toOwnSource(story, source?.title),
    })),
    ...profile.replications.map(({ done, story }) => ({
      block: '@replications',
      text: done,
      language,
      source: toOwnSource(story),
    })),
  ];
}

function toParts(body: readonly Block[], language: LanguageCode): ClaimingPart[] {
  return body.map((block) => ({ block: block.id, text: blockToText(block), language }));
}

function toOwnSource(story: string | undefined, title?: string): OwnSource | undefined {
  return story || title ? { title: title ?? '', story } : undefined;
}
