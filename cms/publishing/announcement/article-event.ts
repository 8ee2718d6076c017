import type { handOverActions } from '#contract/hand-over.ts';

/** What partners are told of articles, by the names that their programs read. */
export const articleEvents = ['article.published', 'article.updated', 'article.withdrawn'] as const;
export type ArticleEvent = (typeof articleEvents)[number];

export const articleEventNames = {
  'article.published': 'Bài lên trang',
  'article.updated': 'Bài được cập nhật, đính chính',
  'article.withdrawn': 'Bài bị gỡ',
} as const satisfies Record<ArticleEvent, string>;

/** What a hand-over of a story is to partners. */
export const eventOfAction = {
  publish: 'article.published',
  update: 'article.updated',
  correct: 'article.updated',
  withdraw: 'article.withdrawn',
  remove: 'article.withdrawn',
} as const satisfies Record<(typeof handOverActions)[number], ArticleEvent>;
