import { homeAddress, storyAddress, termAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { PreviewRequest } from '#contract/preview.ts';
import type { EditionMemory } from '../publisher/edition/edition-memory.ts';
import { drawPage, type BuiltSite } from '../publisher/render/built-site.ts';
import { homeKind } from '../views/home.ts';
import type { PageEntry, PageKind } from '../kinds/page-kind.ts';
import { storyKind } from '../views/story.ts';
import { termKind } from '../views/term.ts';
import { lookThrough } from './overlay.ts';

export interface PreviewSource {
  memory: EditionMemory;
  site: BuiltSite;
  /** Public origin without trailing slash. */
  origin: string;
}

/** Draws a document's page as it would be if it were public now. @throws when the page cannot be drawn */
export async function drawPreview(source: PreviewSource, request: PreviewRequest): Promise<string> {
  const { memory, site, origin } = source;
  const { document, media } = request;
  const [kind, entry] = findPage(request);
  const view = lookThrough(memory, [...media, document], () => kind.view(memory, entry));
  const story: EditionMemory['story'] = (id) =>
    document.kind === 'story' && document.id === id ? document : memory.story(id);
  return drawPage(site, kind, { entry, view }, { origin, edition: { story } });
}

/** The document's own page; the front page for what shows on every page. */
function findPage({ document, language }: PreviewRequest): [PageKind, PageEntry<unknown>] {
  switch (document.kind) {
    case 'story':
      return [storyKind, { address: storyAddress(document), params: { id: document.id } }];
    case 'home':
    case 'settings':
      return findHome(language);
    case 'interface':
      return findHome(document.id);
    case 'exemplar':
    case 'section':
    case 'topic':
    case 'unit':
    case 'place':
    case 'movement':
    case 'criteria-set':
    case 'model-type': {
      const { kind, id, slug } = document;
      const address = termAddress(language, kind, slug);
      return [termKind, { address, params: { language, kind, id } }];
    }
  }
}

function findHome(language: LanguageCode): [PageKind, PageEntry<unknown>] {
  return [homeKind, { address: homeAddress(language), params: { language } }];
}
