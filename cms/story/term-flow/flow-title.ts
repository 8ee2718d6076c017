import type { FlowDoc, FlowSlug } from './subjects.ts';

/** Name of a document in messages, queues and the log. */
export function getTitle(slug: FlowSlug, doc: FlowDoc): string {
  if (slug === 'home') return 'Trang chủ';
  if (slug === 'site-settings') return 'Cài đặt trang';
  if (slug === 'search-aliases') return 'Từ đồng nghĩa khi tìm';
  return typeof doc.name === 'string' && doc.name ? doc.name : '(chưa có tên)';
}
