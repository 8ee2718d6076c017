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
  /** Days that publishers and administrators may work without a second factor, from when they are first asked. */
  secondFactorGraceDays: number;
  /** From which level on the CMS writes to its log. */
  logLevel: string;
  s3: S3Settings | undefined;
  /** With it the start command asks how this process is; empty where nobody asks. */
  healthKey: string;
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
    secondFactorGraceDays: readDays(env.TWO_FACTOR_GRACE_DAYS),
    logLevel: env.CMS_LOG_LEVEL || 'warn',
    s3: readS3(env),
    healthKey: env.CMS_HEALTH_KEY ?? '',
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

/** @throws when it is no whole number of days */
function readDays(text: string | undefined): number {
  if (!text) return 7;
  if (!/^\d{1,3}$/.test(text)) {
    throw new Error(`TWO_FACTOR_GRACE_DAYS là “${text}”, không phải số ngày. Ví dụ: 7; 0 là bắt buộc ngay.`);
  }
  return Number(text);
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
