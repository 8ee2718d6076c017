import { defineMiddleware } from 'astro:middleware';
import { markFallbacks } from './i18n/fallback-marks.ts';
import { withTexts } from './i18n/interface.ts';

/** Draws a page with the interface texts of its own language. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  const { view } = locals.page;
  const document = 'frame' in view ? view.frame.chrome.texts : undefined;
  if (!document) return next();
  return withTexts(document, async () => {
    const response = await next();
    return new Response(markFallbacks(await response.text()), response);
  });
});
