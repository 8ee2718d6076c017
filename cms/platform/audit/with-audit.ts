import type {
  CollectionAfterDeleteHook,
  CollectionConfig,
  Config,
  GlobalAfterChangeHook,
  GlobalConfig,
  Plugin,
} from 'payload';
import { findChangedFields } from './changed-fields.ts';
import { recordEvent } from './record-event.ts';

/** Every global's changes and every collection's deletions are in the audit log, also those of collections to come. */
export const withAudit: Plugin = (config: Config): Config => ({
  ...config,
  globals: config.globals?.map(watchGlobal) ?? [],
  collections: config.collections?.map(watchDeletions) ?? [],
});

function watchGlobal(global: GlobalConfig): GlobalConfig {
  const record: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
    const before = (previousDoc ?? {}) as Record<string, unknown>;
    const fields = findChangedFields(before, doc as Record<string, unknown>);
    if (fields.length === 0) return;
    await recordEvent(req, {
      action: 'settings.changed',
      subject: { collection: global.slug, id: global.slug, title: String(global.label ?? global.slug) },
      detail: { fields },
    });
  };
  return {
    ...global,
    hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), record] },
  };
}

function watchDeletions(collection: CollectionConfig): CollectionConfig {
  const title = collection.admin?.useAsTitle ?? 'id';
  const record: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
    await recordEvent(req, {
      action: collection.slug === 'users' ? 'user.deleted' : 'document.deleted',
      subject: {
        collection: collection.slug,
        id: String(id),
        title: String((doc as Record<string, unknown>)[title] ?? id),
      },
    });
  };
  return {
    ...collection,
    hooks: { ...collection.hooks, afterDelete: [...(collection.hooks?.afterDelete ?? []), record] },
  };
}
