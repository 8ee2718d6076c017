import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBucket, type BucketSettings } from '../cms/platform/environment/bucket.ts';
import { readOrigins, type Origins } from '../cms/platform/environment/origins.ts';
import {
  EnvironmentError,
  readVariables,
  type Surroundings,
} from '../cms/platform/environment/read-variables.ts';
import { OperatorError } from './operator-error.ts';

/** The checkout: every relative path of the settings starts here. */
export const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** The settings of one deployment. */
export interface Config extends Origins {
  readonly sitePort: number;
  readonly cmsPort: number;
  /** Address that the public site listens on; undefined: every one of this machine. */
  readonly siteHost: string | undefined;
  /** Address that the CMS listens on. */
  readonly cmsHost: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absent: the PostgreSQL server from npm, in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly postgresPort: number;
  readonly adminEmail: string;
  readonly adminPassword: string | undefined;
  readonly payloadSecret: string | undefined;
  /** Days that searches without a result are kept; 0: they are not written down. */
  readonly searchMissesDays: number;
  /** How many times as long as usual work that can wait rests between two files. */
  readonly backgroundRest: number;
  /** Megabytes that nominations may take on the disk. */
  readonly nominationsMb: number;
  /** Where uploads are kept; absent: in `dataDir`. */
  readonly uploadBucket: BucketSettings | undefined;
  /** Machines of the inner network that partners may be told at. */
  readonly partnerPrivateHosts: ReadonlySet<string>;
  /** Told of feeds that changed; absent: nobody is. */
  readonly hub: string | undefined;
  /** What a copy of the public site is kept in. */
  readonly siteBucket: BucketSettings | undefined;
}

/**
 * Reads the settings from environment variables.
 * @throws OperatorError naming every variable that is wrong, and why
 */
export function readConfig(surroundings?: Surroundings): Config {
  try {
    const values = readVariables(surroundings);
    return {
      ...readOrigins(surroundings),
      sitePort: values.SITE_PORT,
      cmsPort: values.CMS_PORT,
      siteHost: values.SITE_HOST,
      cmsHost: values.CMS_HOST,
      dataDir: resolve(repository, values.DATA_DIR),
      databaseUrl: values.DATABASE_URL,
      postgresPort: values.POSTGRES_PORT,
      adminEmail: values.ADMIN_EMAIL,
      adminPassword: values.ADMIN_PASSWORD,
      payloadSecret: values.PAYLOAD_SECRET,
      searchMissesDays: values.SEARCH_MISSES_DAYS,
      backgroundRest: values.BACKGROUND_REST,
      nominationsMb: values.NOMINATIONS_MB,
      uploadBucket: readBucket('S3_BUCKET', surroundings),
      partnerPrivateHosts: values.PARTNER_PRIVATE_HOSTS,
      hub: values.WEBSUB_HUB,
      siteBucket: readBucket('S3_SITE_BUCKET', surroundings),
    };
  } catch (error) {
    throw error instanceof EnvironmentError ? new OperatorError(error.message) : error;
  }
}
