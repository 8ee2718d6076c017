import { drawPage } from './adapter/draw-page.ts';
import { markFallbacks } from './i18n/fallback-marks.ts';
import { withTexts } from './i18n/interface.ts';

export { buildId } from './adapter/draw-page.ts';

/** Draws a page with the interface texts of its own language. */
export function draw(url: string, locals: App.Locals): Promise<string> {
  const { view } = locals.page;
  const document = 'frame' in view ? view.frame.chrome.texts : undefined;
  if (!document) return drawPage(url, locals);
  return withTexts(document, async () => markFallbacks(await drawPage(url, locals)));
}
