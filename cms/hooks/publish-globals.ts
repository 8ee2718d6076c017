import type { GlobalAfterChangeHook } from 'payload';
import type { Home, SiteSetting } from '../payload-types.ts';
import { publishDocument } from '../publishing/publish-document.ts';
import { toHome, toSettings } from '../publishing/to-settings.ts';

/** Hook: the settings of the site go out when they are saved. */
export const publishSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await publishDocument(req, 'settings', toSettings(doc as SiteSetting));
  return doc as unknown;
};

/** Hook: the front page goes out when it is saved. */
export const publishHome: GlobalAfterChangeHook = async ({ doc, req }) => {
  await publishDocument(req, 'home', toHome(doc as Home));
  return doc as unknown;
};
