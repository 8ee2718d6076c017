import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

/** The checkout: every relative path of the settings starts here. */
export const repository = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

const port = z.coerce
  .number('phải là một số')
  .int('phải là số nguyên')
  .min(1, 'phải từ 1 đến 65535')
  .max(65535, 'phải từ 1 đến 65535');

/** An address of this machine to listen on. */
const host = z
  .string()
  .refine(
    (value) => value === 'localhost' || isIP(value) !== 0,
    'phải là một địa chỉ mạng của máy này, ví dụ 127.0.0.1, 192.168.1.5, hoặc 0.0.0.0 (mọi địa chỉ)',
  );

const origin = z
  .url({ protocol: /^https?$/, error: 'phải là địa chỉ http:// hoặc https://', abort: true })
  .refine((value) => new URL(value).pathname === '/', 'không được có đường dẫn sau tên miền')
  .transform((value) => new URL(value).origin);

const SHORTEST_PASSWORD = 12;

/** Every environment variable of the system. `.env.example` explains each of them; a test compares the two. */
export const environmentShape = z.object({
  SITE_PORT: port.default(4321),
  CMS_PORT: port.default(3000),
  SITE_HOST: host.optional(),
  CMS_HOST: host.default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  CMS_URL: origin.optional(),
  DATA_DIR: z.string().default('var'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'phải có dạng postgres://người-dùng:mật-khẩu@máy:5432/tên' })
    .optional(),
  POSTGRES_PORT: z.coerce.number('phải là một số').int().min(0).max(65535).default(0),
  ADMIN_EMAIL: z.email('phải là một địa chỉ thư điện tử').default('quantri@guongsang.local'),
  ADMIN_PASSWORD: z.string().min(SHORTEST_PASSWORD, `phải có ít nhất ${SHORTEST_PASSWORD} ký tự`).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'phải có ít nhất 32 ký tự').optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'phải có dạng smtp://người-dùng:mật-khẩu@máy:587' })
    .optional(),
  S3_BUCKET: z.string().optional(),
  S3_SITE_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'phải là địa chỉ http:// hoặc https://' }).optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  TWO_FACTOR_GRACE_DAYS: z.string().optional(),
  TRUSTED_PROXIES: z.string().optional(),
  CHROMIUM_PATH: z.string().optional(),
});

type Variables = z.infer<typeof environmentShape>;

/** The settings of one deployment. */
export interface Config {
  readonly sitePort: number;
  readonly cmsPort: number;
  /** Address that the public site listens on; undefined: every one of this machine. */
  readonly siteHost: string | undefined;
  /** Address that the CMS listens on. */
  readonly cmsHost: string;
  /** Origins without a slash at the end. */
  readonly publicUrl: string;
  readonly cmsUrl: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absent: the PostgreSQL server from npm, in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly postgresPort: number;
  readonly adminEmail: string;
  readonly adminPassword: string | undefined;
  readonly payloadSecret: string | undefined;
}

/**
 * Reads the settings from environment variables; an empty variable counts as absent.
 * @throws OperatorError naming every variable that is wrong, and why
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const result = environmentShape.safeParse(present);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}.`);
    throw new OperatorError(`Biến môi trường sai (xem .env.example):\n${lines.join('\n')}`);
  }
  checkTogether(result.data);
  return toConfig(result.data);
}

function toConfig(variables: Variables): Config {
  return {
    sitePort: variables.SITE_PORT,
    cmsPort: variables.CMS_PORT,
    siteHost: variables.SITE_HOST,
    cmsHost: variables.CMS_HOST,
    publicUrl: variables.PUBLIC_URL ?? `http://localhost:${variables.SITE_PORT}`,
    cmsUrl: variables.CMS_URL ?? `http://localhost:${variables.CMS_PORT}`,
    dataDir: resolve(repository, variables.DATA_DIR),
    databaseUrl: variables.DATABASE_URL,
    postgresPort: variables.POSTGRES_PORT,
    adminEmail: variables.ADMIN_EMAIL,
    adminPassword: variables.ADMIN_PASSWORD,
    payloadSecret: variables.PAYLOAD_SECRET,
  };
}

function checkTogether(variables: Variables): void {
  if (variables.SITE_PORT === variables.CMS_PORT) {
    throw new OperatorError(
      `SITE_PORT và CMS_PORT đều là ${variables.SITE_PORT}. Trang công cộng và trang biên tập cần hai cổng khác nhau.`,
    );
  }
  if (variables.S3_BUCKET && variables.S3_BUCKET === variables.S3_SITE_BUCKET) {
    throw new OperatorError(
      `S3_BUCKET và S3_SITE_BUCKET đều là “${variables.S3_BUCKET}”. Kho của trang công cộng phải là kho riêng: tệp nào không thuộc trang sẽ bị xoá khỏi kho ấy.`,
    );
  }
  const keys = ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const hasBucket = variables.S3_BUCKET ?? variables.S3_SITE_BUCKET;
  const missing = hasBucket ? keys.filter((key) => !variables[key]) : [];
  if (missing.length > 0) {
    throw new OperatorError(
      `Đã đặt ${variables.S3_BUCKET ? 'S3_BUCKET' : 'S3_SITE_BUCKET'} nhưng còn thiếu ${missing.join(', ')}.`,
    );
  }
}
