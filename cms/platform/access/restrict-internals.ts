import type { Access, SanitizedConfig } from 'payload';
import { can } from './can.ts';
import { nameLockHolder } from './name-lock-holder.ts';

const ownLock: Access = ({ req }) =>
  req.user ? can(req.user, 'story.updateAll') || { 'user.value': { equals: req.user.id } } : false;

/**
 * Payload's own collections, which it makes itself and opens to whoever is signed in: of the notes on who has which
 * document open, people keep their own, the desk all; nobody writes one by hand. The rest stays inside.
 */
export function restrictInternals(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    dropEmptyEndpoints(collection);
    if (!collection.slug.startsWith('payload-') || collection.slug === 'payload-preferences') continue;
    const isLocks = collection.slug === 'payload-locked-documents';
    const own: Access = isLocks ? ownLock : () => false;
    if (isLocks) collection.hooks.afterRead = [...(collection.hooks.afterRead ?? []), nameLockHolder];
    Object.assign(collection.access, { create: () => false, read: own, update: own, delete: own });
  }
  for (const global of config.globals) {
    if (!global.versions && global.endpoints)
      global.endpoints = global.endpoints.filter(({ path }) => !path.startsWith('/versions'));
  }
  return config;
}

/** Payload gives every collection addresses for versions and every account one for confirming its mail, there or not. */
function dropEmptyEndpoints(collection: SanitizedConfig['collections'][number]): void {
  if (!collection.endpoints) return;
  const hasNoVersions = !collection.versions;
  collection.endpoints = collection.endpoints.filter(
    ({ path }) => !(hasNoVersions && path.startsWith('/versions')) && path !== '/verify/:id',
  );
}
