import { createHash } from 'node:crypto';
import { initI18n } from '@payloadcms/translations';
import type { ClientConfig, SanitizedConfig } from 'payload';
import type { ComponentProps } from 'react';
import type { RootProvider } from '@payloadcms/ui';

/** What every page of the CMS needs to know and no page changes: the fields of all collections, and the words of the interface. */
export interface Frame {
  config: ClientConfig;
  translations: ComponentProps<typeof RootProvider>['translations'];
}

interface StoredFrame {
  /** Hash of its text: another one after an upgrade. */
  version: string;
  frame: Frame;
  /** As browsers get it. */
  text: string;
}

const known = new WeakMap<ClientConfig, Promise<StoredFrame>>();

/**
 * The frame around a configuration of Payload's. Payload makes one and keeps it, so that this is done once.
 * @throws Error when it holds what no file can hold
 */
export function findFrame({ i18n }: SanitizedConfig, config: ClientConfig): Promise<StoredFrame> {
  const found = known.get(config) ?? storeFrame(i18n, config);
  known.set(config, found);
  return found;
}

async function storeFrame(i18n: SanitizedConfig['i18n'], config: ClientConfig): Promise<StoredFrame> {
  const language = i18n.fallbackLanguage;
  const { translations } = await initI18n({ config: i18n, context: 'client', language });
  const frame = { config, translations };
  const text = JSON.stringify(frame, refuseCode);
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 16);
  return { version, frame, text };
}

function refuseCode(key: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new Error(
      `The configuration of the CMS has a ${typeof value} in “${key}”, which no browser can fetch. Leave it on the server.`,
    );
  return value;
}
