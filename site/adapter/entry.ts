import { readFileSync } from 'node:fs';
import { createApp } from 'astro/app/entrypoint';

/** The built site: `app.render(request, { locals })` draws one page. */
export const app = createApp({ streaming: false });

/** Hash of templates, styles and assets: changes when any page may look different. */
export const buildId = readFileSync(new URL('build-id.txt', import.meta.url), 'utf8').trim();
