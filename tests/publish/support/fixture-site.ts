import { escapeMarkup } from '#contract/text.ts';
import type { BuiltSite } from '../../../site/publisher/render/built-site.ts';

/**
 * A site whose template prints the view of each page, and the body of a story: for tests of the publisher that need no
 * Astro. A story whose title holds “nổ” cannot be drawn.
 */
export function makeFixtureSite(client = '/nonexistent'): BuiltSite {
  return {
    buildId: 'fixture',
    client,
    async draw(_url, { page }) {
      const view = page.view as { page: string; card?: { id: string; title: string } };
      if (view.card?.title.includes('nổ')) throw new Error('The template answered 500.');
      const body = view.page === 'story' && view.card ? page.edition.story(view.card.id).body : [];
      const text = `${escapeMarkup(JSON.stringify(view))}\n${escapeMarkup(JSON.stringify(body))}`;
      return `<!doctype html><title>${page.entry.address}</title><pre>${text}</pre>\n`;
    },
  };
}
