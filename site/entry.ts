import { drawPage } from './adapter/draw-page.ts';
import { markFallbacks } from './i18n/fallback-marks.ts';
import { pruneStyle } from './styles/prune-style.ts';
import { withTexts } from './i18n/interface.ts';

export { buildId } from './adapter/draw-page.ts';

/** Draws a page with the interface texts of its own language, and the style rules that it needs. */
export async function draw(url: string, locals: App.Locals): Promise<string> {
  const { view } = locals.page;
  const document = 'frame' in view ? view.frame.chrome.texts : undefined;
  const drawn = () => drawPage(url, locals);
  return pruneStyle(document ? markFallbacks(await withTexts(document, drawn)) : await drawn());
}
