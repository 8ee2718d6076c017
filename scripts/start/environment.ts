import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { VariableName } from '../../cms/platform/environment/variables.ts';
import type { Config } from '../config.ts';

/** Below DATA_DIR: code as Node compiled it, so that processes start in half the time. It may be deleted at any time. */
export const compileCacheFolder = 'compile-cache';

/** What every process of the system is told; the rest (S3, SMTP) it reads from the surroundings as they are. */
export function makeEnvironment(
  config: Config,
  databaseUrl: string,
  payloadSecret: string,
): NodeJS.ProcessEnv {
  const declared = {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: payloadSecret,
    DATA_DIR: config.dataDir,
    PUBLIC_URL: config.publicUrl,
    CMS_URL: config.cmsUrl,
    SITE_PORT: String(config.sitePort),
    CMS_PORT: String(config.cmsPort),
    SITE_HOST: config.siteHost ?? '',
    CMS_HOST: config.cmsHost,
    ADMIN_EMAIL: config.adminEmail,
    CMS_HEALTH_KEY: randomBytes(24).toString('base64url'),
  } satisfies Partial<Record<VariableName, string>>;
  return {
    ...declared,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(config.dataDir, compileCacheFolder),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
