import { encodeAddress, feedAddress, storyAddress, termAddress } from '#contract/address.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import type { StoryDocument } from '#contract/story.ts';
import type { SectionDocument } from '#contract/terms.ts';
import type { ArticleEvent } from './article-event.ts';

/** What an event is told with besides the story itself. */
export interface PayloadContext {
  type: ArticleEvent;
  /** Rises with every change of the article, not always by one. */
  version: number;
  /** Origin of the public site, without a slash at the end. */
  publicUrl: string;
  at: Date;
  settings: Pick<SettingsDocument, 'name' | 'licence'> | undefined;
  section: Pick<SectionDocument, 'slug' | 'name'> | undefined;
}

/**
 * The body of a webhook about an article, as JSON. Of a withdrawn article it tells where it stood and under which urn,
 * and nothing of its text.
 * @example toArticlePayload(story, context) === '{"type":"article.published","timestamp":"2026-…","data":{"urn":"urn:uuid:…",…}}'
 */
export function toArticlePayload(story: StoryDocument, context: PayloadContext): string {
  const { type, at } = context;
  const data = type === 'article.withdrawn' ? toWithdrawn(story, context) : toArticle(story, context);
  return JSON.stringify({ type, timestamp: at.toISOString(), data });
}

function toWithdrawn(story: StoryDocument, { version, publicUrl, at }: PayloadContext) {
  return {
    ...toReference(story, version),
    addresses: { page: publicUrl + encodeAddress(storyAddress(story)) },
    sample: story.sample,
    publishedAt: story.publishedAt,
    withdrawnAt: at.toISOString(),
  };
}

function toArticle(story: StoryDocument, { version, publicUrl, settings, section }: PayloadContext) {
  const { language, slug, title, summary, format, sample, publishedAt, updatedAt, translationOf } = story;
  const say = (label: Partial<Record<typeof language, string>> | undefined) => label?.[language] || label?.vi;
  const list = section && termAddress(language, 'section', section.slug);
  const address = (path: string) => publicUrl + encodeAddress(path);
  return {
    ...toReference(story, version),
    addresses: {
      page: address(storyAddress({ language, slug })),
      sectionFeed: list && address(feedAddress(list)),
    },
    format,
    title,
    summary,
    section: { id: story.section, slug: section?.slug, name: say(section?.name) },
    licence: say(settings?.licence),
    source: say(settings?.name),
    translationOf: translationOf && `urn:uuid:${translationOf}`,
    sample,
    publishedAt,
    updatedAt,
    correction: story.corrections.at(-1),
  };
}

function toReference({ id, language }: StoryDocument, version: number) {
  return { urn: `urn:uuid:${id}`, version, language };
}
