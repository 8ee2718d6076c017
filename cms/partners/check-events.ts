import type { ArticleEvent } from '../publishing/announcement/article-event.ts';

/** Rule of a partner's events: whoever is told of articles is told when they have to go, too. */
export function checkEvents(value: unknown): true | string {
  const events = Array.isArray(value) ? (value as ArticleEvent[]) : [];
  if (events.length === 0) return 'Hãy chọn ít nhất một việc.';
  return (
    events.includes('article.withdrawn') ||
    'Phải có “Bài bị gỡ”: đối tác đã nhận bài thì phải biết khi bài bị gỡ.'
  );
}
