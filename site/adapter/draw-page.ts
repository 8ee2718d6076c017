import { readFileSync } from 'node:fs';
import { FetchState } from 'astro/fetch';
import { renderToString } from 'astro/runtime/server/index.js';

/** Hash of templates, styles and assets: changes when any page may look different. */
export const buildId = readFileSync(new URL('build-id.txt', import.meta.url), 'utf8').trim();

/** Components of the routes, there is one; Astro would import it for every page. */
const components = new Map<object | undefined, Awaited<ReturnType<FetchState['loadComponentInstance']>>>();

/**
 * Draws one page of the built site as text. Astro's own `app.render` would wrap it in a request's life (middleware,
 * cookies, a response with a stream): of 28,000 plain pages that took a third of the processor's time, and no reader
 * waits here. @throws when the template fails or answers with anything but a page
 */
export async function drawPage(url: string, locals: App.Locals): Promise<string> {
  const state = new FetchState(new Request(url));
  state.locals = locals;
  const component = components.get(state.routeData) ?? (await state.loadComponentInstance());
  components.set(state.routeData, component);
  const result = await state.createResult(component, state.getActionAPIContext());
  const page = component.default;
  const metadata = result.componentMetadata.get(page.moduleId ?? '');
  result._metadata.headInTree = metadata?.containsHead ?? false;
  result._metadata.routeHasPropagation = (metadata?.propagation ?? 'none') !== 'none';
  const text = await renderToString(result, page, {}, {}, true, state.routeData);
  const status = typeof text === 'string' ? result.response.status : text.status;
  if (typeof text !== 'string' || status !== 200)
    throw new Error(`The template answered ${status} for ${url}.`);
  return text;
}
