import { initI18n } from '@payloadcms/translations';
import { createClientConfig, type ClientConfig, type Endpoint, type SanitizedConfig } from 'payload';
import { requireUser } from '../rest/read-request.ts';
import { findFrame } from './frame.ts';
import { getFramePath } from './frame-path.ts';

/** `GET /api/khung/:version`: what all pages of the CMS have in common, for whoever is signed in. A version never changes. */
export const frameEndpoint: Endpoint = {
  path: getFramePath(':version').replace('/api', ''),
  method: 'get',
  handler: async (req) => {
    requireUser(req);
    const { version, text } = await findFrame(req.payload.config, await getConfig(req.payload.config));
    // During an upgrade a page of the old version may ask: it gets what there is, and asks again the next time.
    const isSame = req.routeParams?.version === version;
    return new Response(text, {
      headers: {
        'Content-Type': 'application/json',
        'Cache-Control': isSame ? 'private, max-age=31536000, immutable' : 'no-store',
      },
    });
  },
};

const made = new WeakMap<SanitizedConfig, Promise<ClientConfig>>();

function getConfig(config: SanitizedConfig): Promise<ClientConfig> {
  const found = made.get(config) ?? makeConfig(config);
  made.set(config, found);
  return found;
}

async function makeConfig(config: SanitizedConfig): Promise<ClientConfig> {
  const { i18n: words } = config;
  const i18n = await initI18n({ config: words, context: 'client', language: words.fallbackLanguage });
  return createClientConfig({ config, i18n, importMap: {}, user: true });
}
