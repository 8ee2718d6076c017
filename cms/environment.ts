import { resolve } from 'node:path';

/** What the CMS is told by its surroundings. Reading never fails, so that a build needs neither database nor secret. */
export interface Environment {
  databaseUrl: string;
  secret: string;
  /** Folder of uploads and of everything else that is kept; absolute. */
  dataDir: string;
  /** Origin that editors use, without a slash at its end. */
  cmsUrl: string;
  /** Origin of the public site, without a slash at its end. */
  publicUrl: string;
  smtpUrl: string;
  /** From which level on the CMS writes to its log. */
  logLevel: string;
  s3: S3Settings | undefined;
}

export interface S3Settings {
  bucket: string;
  region: string;
  endpoint: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
}

export function readEnvironment(env: Record<string, string | undefined> = process.env): Environment {
  return {
    databaseUrl: env.DATABASE_URL ?? '',
    secret: env.PAYLOAD_SECRET ?? '',
    dataDir: resolve(/* turbopackIgnore: true */ env.DATA_DIR || 'var'),
    cmsUrl: trimSlash(env.CMS_URL || 'http://localhost:3000'),
    publicUrl: trimSlash(env.PUBLIC_URL || 'http://localhost:4321'),
    smtpUrl: env.SMTP_URL ?? '',
    logLevel: env.CMS_LOG_LEVEL || 'warn',
    s3: readS3(env),
  };
}

function readS3(env: Record<string, string | undefined>): S3Settings | undefined {
  if (!env.S3_BUCKET) return undefined;
  return {
    bucket: env.S3_BUCKET,
    region: env.S3_REGION || 'us-east-1',
    endpoint: env.S3_ENDPOINT || undefined,
    accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
  };
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
