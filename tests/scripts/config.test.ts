import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeEnvironment, describeExample } from '../../cms/platform/environment/describe-variables.ts';
import { variables, type Variable } from '../../cms/platform/environment/variables.ts';
import { readConfig } from '../../scripts/config.ts';

const production = { NODE_ENV: 'production' } as const;

describe('settings', () => {
  test('have working defaults, and take their origins from their ports', () => {
    const config = readConfig({ ...production, SITE_PORT: '8080' });
    expect(config).toMatchObject({ publicUrl: 'http://localhost:8080', cmsUrl: 'http://localhost:3000' });
    expect(config.dataDir).toMatch(/^\/.*\/var$/);
  });

  test('open the CMS to this machine alone, and the public site to everybody', () => {
    expect(readConfig(production)).toMatchObject({ cmsHost: '127.0.0.1', siteHost: undefined });
    expect(readConfig({ ...production, CMS_HOST: '0.0.0.0' }).cmsHost).toBe('0.0.0.0');
  });

  test('an empty variable is an absent one', () => {
    expect(readConfig({ ...production, DATABASE_URL: '', ADMIN_PASSWORD: '' }).databaseUrl).toBeUndefined();
  });

  test.each([
    ['SITE_PORT', 'tám mươi', 'SITE_PORT: phải là một số'],
    ['CMS_PORT', '70000', 'CMS_PORT: phải từ 1 đến 65535'],
    ['PUBLIC_URL', 'guongsang.vn', 'PUBLIC_URL: phải là địa chỉ http:// hoặc https://'],
    ['PUBLIC_URL', 'https://guongsang.vn/tin', 'PUBLIC_URL: không được có đường dẫn sau tên miền'],
    ['DATABASE_URL', 'mysql://localhost/x', 'DATABASE_URL: phải có dạng postgres://'],
    ['ADMIN_PASSWORD', 'ngan', 'ADMIN_PASSWORD: phải có ít nhất 12 ký tự'],
    ['CMS_HOST', 'may-chu', 'CMS_HOST: phải là một địa chỉ mạng của máy này'],
    ['ADMIN_EMAIL', 'quantri', 'ADMIN_EMAIL: phải là một địa chỉ thư điện tử'],
    ['CMS_PORT', '4321', 'hai cổng khác nhau'],
    ['UPLOAD_SECONDS', '5', 'UPLOAD_SECONDS: phải từ 10 đến 3600'],
    ['TWO_FACTOR_GRACE_DAYS', 'bảy', 'TWO_FACTOR_GRACE_DAYS: là “bảy”, không phải số ngày'],
    ['TRUSTED_PROXIES', '10.0.0.5, nginx', 'TRUSTED_PROXIES: có “nginx”, không phải địa chỉ mạng'],
    ['CMS_LOG_LEVEL', 'nhiều', 'CMS_LOG_LEVEL: phải là một trong silent, fatal'],
    ['S3_BUCKET', 'anh', 'thiếu S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY'],
  ])('%s=%s is refused by name: %s', (variable, value, message) => {
    expect(() => readConfig({ ...production, [variable]: value })).toThrow(message);
  });

  test('each is explained with its kind of value and with what holds without it', () => {
    const rows = describeEnvironment().split('\n').slice(2);
    expect(rows).toHaveLength(Object.keys(variables).length);
    expect(rows.filter((row) => !/^\| `[A-Z][A-Z0-9_]+` \| [^|]+\. \| [^|]+ \| [^|]+ \|$/.test(row))).toEqual(
      [],
    );
  });

  test('the example file explains exactly the variables that exist', () => {
    const example = readFileSync('.env.example', 'utf8');
    const declared: [string, Variable][] = Object.entries(variables);
    const settable = declared.filter(([, { isInternal }]) => !isInternal).map(([name]) => name);
    const explained = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual(settable.toSorted());
    expect(example).toBe(describeExample());
  });
});
