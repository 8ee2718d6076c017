import { embedBuilderKind } from './views/embed-builder.ts';
import { exemplarEmbedKind } from './views/exemplar-embed.ts';
import { listEmbedKind } from './views/list-embed.ts';
import { missingEmbedKind, withdrawnEmbedKind } from './views/notice-embed.ts';
import { playerEmbedKind, storyEmbedKind } from './views/story-embed.ts';
import type { DrawnKind } from './kinds/page-kind.ts';
import { alphabetKind, exemplarListKind } from './views/alphabets.ts';
import { authorKind } from './views/author.ts';
import { bilingualKind } from './views/bilingual.ts';
import { contactKind } from './views/contact.ts';
import { correctionsKind } from './views/corrections.ts';
import { exchangeKind } from './views/exchange.ts';
import { guideKind } from './views/guide.ts';
import { honoursKind } from './views/honours.ts';
import { homeKind } from './views/home.ts';
import { archiveKind, formatKind, indexKind, monthKind } from './views/lists.ts';
import {
  movedKind,
  notFoundKind,
  offlineKind,
  rootKind,
  searchKind,
  withdrawnKind,
} from './views/notices.ts';
import { followKind, nominateKind } from './views/nominate.ts';
import { reviewIndexKind, reviewKind } from './views/reviews.ts';
import { republishKind } from './views/republish.ts';
import { storyKind } from './views/story.ts';
import { termKind } from './views/term.ts';

/** Loads a component that draws a view; only the built site can. */
type Load<V> = () => Promise<{ default: (props: { view: V }) => unknown }>;

/** Pages that Astro draws, each with the component that draws its view, in the order of the sitemap. */
const drawn = [
  draw(rootKind, () => import('./components/ForwardPage.astro')),
  draw(homeKind, () => import('./components/HomePage.astro')),
  draw(storyKind, () => import('./components/StoryPage.astro')),
  draw(bilingualKind, () => import('./components/BilingualPage.astro')),
  draw(termKind, () => import('./components/TermPage.astro')),
  draw(indexKind, () => import('./components/IndexPage.astro')),
  draw(alphabetKind, () => import('./components/AlphabetPage.astro')),
  draw(exemplarListKind, () => import('./components/AlphabetPage.astro')),
  draw(honoursKind, () => import('./components/HonoursPage.astro')),
  draw(formatKind, () => import('./components/ListPage.astro')),
  draw(archiveKind, () => import('./components/ListPage.astro')),
  draw(contactKind, () => import('./components/ContactPage.astro')),
  draw(nominateKind, () => import('./components/NominatePage.astro')),
  draw(followKind, () => import('./components/FollowPage.astro')),
  draw(reviewIndexKind, () => import('./components/ReviewIndexPage.astro')),
  draw(reviewKind, () => import('./components/ReviewPage.astro')),
  draw(exchangeKind, () => import('./components/ExchangePage.astro')),
  draw(authorKind, () => import('./components/AuthorPage.astro')),
  draw(correctionsKind, () => import('./components/CorrectionsPage.astro')),
  draw(monthKind, () => import('./components/ListPage.astro')),
  draw(searchKind, () => import('./components/SearchPage.astro')),
  draw(offlineKind, () => import('./components/OfflinePage.astro')),
  draw(notFoundKind, () => import('./components/NoticePage.astro')),
  draw(guideKind, () => import('./components/GuidePage.astro')),
  draw(withdrawnKind, () => import('./components/NoticePage.astro')),
  draw(movedKind, () => import('./components/ForwardPage.astro')),
  draw(republishKind, () => import('./components/RepublishPage.astro')),
  draw(embedBuilderKind, () => import('./embeds/BuilderPage.astro')),
  draw(storyEmbedKind, () => import('./embeds/StoryEmbed.astro')),
  draw(playerEmbedKind, () => import('./embeds/PlayerEmbed.astro')),
  draw(listEmbedKind, () => import('./embeds/ListEmbed.astro')),
  draw(exemplarEmbedKind, () => import('./embeds/ExemplarEmbed.astro')),
  draw(withdrawnEmbedKind, () => import('./embeds/NoticeEmbed.astro')),
  draw(missingEmbedKind, () => import('./embeds/NoticeEmbed.astro')),
] as const;

export const drawnKinds: readonly DrawnKind<unknown, PageView>[] = drawn.map(({ kind }) => kind);

/** What the one Astro route draws; `page` is the name of its kind. */
export type PageView = ReturnType<(typeof drawn)[number]['kind']['view']>;

const loads = new Map<string, Load<never>>(drawn.map(({ kind, load }) => [kind.name, load]));
const loaded = new Map<string, (props: { view: PageView }) => unknown>();

/** The component that draws a view. @throws when no kind has the name that the view says */
export async function loadComponent({ page }: PageView): Promise<(props: { view: PageView }) => unknown> {
  const known = loaded.get(page);
  if (known) return known;
  const load = loads.get(page);
  if (!load) throw new Error(`No kind of page is called ‘${page}’.`);
  const component = (await load()).default as (props: { view: PageView }) => unknown;
  loaded.set(page, component);
  return component;
}

function draw<P, V extends { page: string }>(kind: DrawnKind<P, V>, load: Load<V>) {
  return { kind, load };
}
