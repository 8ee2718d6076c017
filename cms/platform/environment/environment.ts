import { resolve } from 'node:path';
import { readBucket, type BucketSettings } from './bucket.ts';
import { readOrigins, type Origins } from './origins.ts';
import { readGiven, readVariable } from './read-variables.ts';

/** What the CMS is told by its surroundings. It reads without any, so that a build needs neither database nor secret. */
export interface Environment extends Origins {
  databaseUrl: string;
  secret: string;
  /** Folder of uploads and of everything else that is kept; absolute. */
  dataDir: string;
  smtpUrl: string | undefined;
  /** Seconds that the work on one uploaded file may take. */
  uploadSeconds: number;
  /** Days that publishers and administrators may work without a second factor, from when they are first asked. */
  secondFactorGraceDays: number;
  /** Days that searches without a result are kept; 0: nobody writes them down. */
  searchMissesDays: number;
  /** From which level on the CMS writes to its log. */
  logLevel: string;
  s3: BucketSettings | undefined;
  /** WebSub hub that is told of changed feeds. */
  hub: string | undefined;
  /** Machines of the inner network that partners may be reached at: `host` or `host:port`. */
  partnerPrivateHosts: ReadonlySet<string>;
  /** With it the start command asks how this process is; absent where nobody asks. */
  healthKey: string | undefined;
}

/** @throws EnvironmentError when one of them has a value that is none */
export function readEnvironment(): Environment {
  return {
    ...readOrigins(),
    databaseUrl: readVariable('DATABASE_URL') ?? '',
    // Tools that only read the configuration give any; the start command has judged that of an installation.
    secret: readGiven('PAYLOAD_SECRET') ?? '',
    dataDir: resolve(/* turbopackIgnore: true */ readVariable('DATA_DIR')),
    smtpUrl: readVariable('SMTP_URL'),
    uploadSeconds: readVariable('UPLOAD_SECONDS'),
    secondFactorGraceDays: readVariable('TWO_FACTOR_GRACE_DAYS'),
    searchMissesDays: readVariable('SEARCH_MISSES_DAYS'),
    logLevel: readVariable('CMS_LOG_LEVEL'),
    s3: readBucket('S3_BUCKET'),
    hub: readVariable('WEBSUB_HUB'),
    partnerPrivateHosts: readVariable('PARTNER_PRIVATE_HOSTS'),
    healthKey: readVariable('CMS_HEALTH_KEY'),
  };
}
