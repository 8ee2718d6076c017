import type { CmsClient } from './cms-client.ts';

/** Brings the newest draft of a term or a global to the public, in an office of one person. @param path for example `/sections/<id>` */
export async function publishTerm(cms: CmsClient, path: string): Promise<void> {
  const sent = await cms.ask<{ version: string }>('POST', `${path}/submit`, {});
  await cms.ask('POST', `${path}/approve`, { version: sent?.version });
}
