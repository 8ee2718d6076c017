import { defaultLanguage } from '#contract/languages.ts';
import { getFrame, type Frame } from './frame.ts';
import type { DrawnKind } from '../kinds/page-kind.ts';

/** Pages that developers keep as MDX in content/pages, in Vietnamese; the slug is the file's name. */
export const guides = [
  { slug: 'gioi-thieu', title: 'Giới thiệu' },
  { slug: 'nguyen-tac-bien-tap', title: 'Nguyên tắc biên tập' },
  { slug: 'ho-tro-tiep-can', title: 'Tuyên bố hỗ trợ tiếp cận' },
  { slug: 'huong-dan-nhung', title: 'Cách dẫn tin và nhúng' },
] as const;

export type GuideSlug = (typeof guides)[number]['slug'];

export interface GuideView {
  page: 'guide';
  frame: Frame;
  slug: GuideSlug;
  title: string;
}

export function guideAddress(slug: GuideSlug): string {
  return `/${defaultLanguage}/${slug}/`;
}

export const guideKind: DrawnKind<(typeof guides)[number], GuideView> = {
  name: 'guide',
  output: 'astro',
  place: () => 'lists',
  inSitemap: (_edition, language) =>
    language === defaultLanguage ? guides.map(({ slug }) => guideAddress(slug)) : [],
  list: () => guides.map((guide) => ({ address: guideAddress(guide.slug), params: guide })),
  view: (edition, { address, params: { slug, title } }) => ({
    page: 'guide',
    frame: getFrame(edition, defaultLanguage, address, { isIndexed: true }),
    slug,
    title,
  }),
};
