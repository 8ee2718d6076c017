import { isIP } from 'node:net';
import { z } from 'zod';
import { readTrustedProxies } from './trusted-proxies.ts';

const notWeb = 'phải là địa chỉ http:// hoặc https://';

/** Kinds of values that a variable may have. What each accepts is described in Vietnamese, and so is what is wrong. */

const portBounds = 'phải từ 1 đến 65535';
const notANumber = 'phải là một số';

export const port = z.coerce
  .number(notANumber)
  .int('phải là số nguyên')
  .min(1, portBounds)
  .max(65535, portBounds)
  .describe('số từ 1 đến 65535');

/** A port, or 0 for one that is free. */
export const portOrFree = z.coerce.number(notANumber).int().min(0).max(65535).describe('số từ 0 đến 65535');

/** An address of this machine to listen on. */
export const host = z
  .string()
  .refine(
    (value) => value === 'localhost' || isIP(value) !== 0,
    'phải là một địa chỉ mạng của máy này, ví dụ 127.0.0.1, 192.168.1.5, hoặc 0.0.0.0 (mọi địa chỉ)',
  )
  .describe('địa chỉ mạng hoặc localhost');

/** @example 'https://guongsang.vn/' → 'https://guongsang.vn' */
export const origin = z
  .url({ protocol: /^https?$/, error: notWeb, abort: true })
  .refine((value) => new URL(value).pathname === '/', 'không được có đường dẫn sau tên miền')
  .transform((value) => new URL(value).origin)
  .describe('http:// hoặc https:// với tên miền, không có đường dẫn');

export const httpUrl = z
  .url({ protocol: /^https?$/, error: notWeb })
  .describe('địa chỉ http:// hoặc https://');

export const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'phải có dạng postgres://người-dùng:mật-khẩu@máy:5432/tên' })
  .describe('postgres://người-dùng:mật-khẩu@máy:5432/tên');

export const smtpUrl = z
  .url({ protocol: /^smtps?$/, error: 'phải có dạng smtp://người-dùng:mật-khẩu@máy:587' })
  .describe('smtp:// hoặc smtps://người-dùng:mật-khẩu@máy:587');

export const email = z.email('phải là một địa chỉ thư điện tử').describe('địa chỉ thư điện tử');

export const text = z.string().describe('chuỗi ký tự');

export const path = z.string().describe('đường dẫn');

/** A secret of at least so many characters. */
export const secretOf = (shortest: number) =>
  z.string().min(shortest, `phải có ít nhất ${shortest} ký tự`).describe(`ít nhất ${shortest} ký tự`);

/** A whole number of days. */
export const days = z
  .string()
  .regex(/^\d{1,3}$/, {
    error: ({ input }) => `là “${String(input)}”, không phải số ngày. Ví dụ: 7`,
  })
  .transform(Number)
  .describe('số ngày từ 0 đến 999');

/** Seconds that a piece of work may take. */
export const workSeconds = z.coerce
  .number(notANumber)
  .int('phải là số nguyên')
  .min(10, 'phải từ 10 đến 3600')
  .max(3_600, 'phải từ 10 đến 3600')
  .describe('số giây từ 10 đến 3600');

/** Room on a disk; what is sent at once takes 12 of them. */
export const megabytes = z.coerce
  .number(notANumber)
  .int('phải là số nguyên')
  .min(50, 'phải từ 50 đến 1000000')
  .max(1_000_000, 'phải từ 50 đến 1000000')
  .describe('số megabyte từ 50 đến 1000000');

/** How many times as long as usual something rests. */
export const restFactor = z.coerce
  .number(notANumber)
  .min(0, 'phải từ 0 đến 1000')
  .max(1_000, 'phải từ 0 đến 1000')
  .describe('số từ 0 đến 1000');

export const count = z.coerce.number(notANumber).int('phải là số nguyên').min(0).describe('số nguyên từ 0');

/** Of the log, from the gravest. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export const logLevel = z
  .enum(logLevels, `phải là một trong ${logLevels.join(', ')}`)
  .describe(logLevels.join(', '));

/** Names or addresses of machines, each perhaps with a port. @example 'A.vn, b.vn:8080' → Set { 'a.vn', 'b.vn:8080' } */
export const hostNames = z
  .string()
  .transform((setting, context) => {
    const names = setting
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const wrong = names.find((name) => toHost(name) === undefined);
    if (wrong !== undefined) {
      context.addIssue(`“${wrong}” không phải tên máy, ví dụ cong.noibo.vn hay 10.0.0.7:8080`);
      return z.NEVER;
    }
    return new Set(names.flatMap((name) => toHost(name) ?? []));
  })
  .describe('tên máy, cách nhau bằng dấu phẩy');

/** As an address on the web names it; undefined when it names more than a machine, or none. */
function toHost(name: string): string | undefined {
  const address = URL.parse(`wss://${name}/`);
  return address && address.href === `wss://${address.host}/` && !/[/?#@]/.test(name)
    ? address.host
    : undefined;
}

/** Addresses and ranges of reverse proxies whose word is believed. */
export const proxies = z
  .string()
  .transform((setting, context) => {
    try {
      return readTrustedProxies(setting);
    } catch (error) {
      context.addIssue((error as Error).message);
      return z.NEVER;
    }
  })
  .describe('địa chỉ hoặc dải địa chỉ mạng, cách nhau bằng dấu phẩy');
