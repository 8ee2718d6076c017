import { escapeMarkup } from '#contract/text.ts';
import type { BuiltSite } from '../../../site/publisher/render/built-site.ts';
import type { PageLocals } from '../../../site/views/page-kind.ts';

/**
 * A site whose template prints the view of each page, and the body of a story: for tests of the publisher that need no
 * Astro. A story whose title holds “nổ” cannot be drawn.
 */
export function makeFixtureSite(client = '/nonexistent'): BuiltSite {
  return {
    buildId: 'fixture',
    client,
    app: {
      async render(_request, { locals }) {
        const { page } = locals as { page: PageLocals };
        const view = page.view as { page: string; card?: { id: string; title: string } };
        if (view.card?.title.includes('nổ')) return new Response('no', { status: 500 });
        const body = view.page === 'story' && view.card ? page.edition.story(view.card.id).body : [];
        const text = `${escapeMarkup(JSON.stringify(view))}\n${escapeMarkup(JSON.stringify(body))}`;
        return new Response(`<!doctype html><title>${page.entry.address}</title><pre>${text}</pre>\n`);
      },
    },
  };
}
