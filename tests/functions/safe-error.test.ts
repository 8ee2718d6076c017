import { describe, expect, test } from 'vitest';
import { describeSafely, toSafeError, withoutSecrets } from '../../cms/platform/rest/safe-error.ts';

const secret = 'pbkdf2-sha256-v1:0123456789abcdef';

/** As drizzle throws what PostgreSQL refused. */
function makeRefusal(): Error {
  const cause = Object.assign(new Error('invalid input syntax for type uuid'), {
    name: 'error',
    severity: 'ERROR',
    code: '22P02',
    detail: `Key (hash)=(${secret}) is wrong.`,
    where: `unnamed portal parameter $7 = '${secret}'`,
    table: 'users',
    constraint: 'users_unit_fk',
  });
  const query = 'insert into "users" ("hash", "salt") values ($1, $2)';
  const params = [secret, 'salt'];
  return Object.assign(
    new Error(`Failed query: ${query}\nparams: ${params.join(',')}\nsecond line`, { cause }),
    {
      query,
      params,
    },
  );
}

describe('what is told of an error', () => {
  test('is what was refused, by which table and rule, and never the statement or its values', () => {
    const text = describeSafely(makeRefusal());
    expect(text).toContain(
      'invalid input syntax for type uuid (mã 22P02, bảng users, ràng buộc users_unit_fk)',
    );
    expect(text).toContain('safe-error.test.ts');
    for (const hidden of [secret, 'insert into', 'salt', 'second line', 'params'])
      expect(text).not.toContain(hidden);
  });

  test('is the same for an error in an error, and for everything that a log writes of it', () => {
    const outer = new Error('Lưu không được', { cause: makeRefusal() });
    const safe = toSafeError(outer);
    const written = JSON.stringify([safe, { ...safe }, safe.stack, (safe.cause as Error).stack, safe.cause]);
    expect(written).not.toContain(secret);
    expect(describeSafely(outer)).not.toContain(secret);
    expect(describeSafely(outer)).toContain('Lưu không được');
  });

  test('has no password of an address', () => {
    const error = new Error('connect postgres://guong:mat-khau@db.example:5432/guong failed');
    expect(describeSafely(error)).toContain('postgres://guong:***@db.example:5432/guong');
    expect(describeSafely(error)).not.toContain('mat-khau');
  });

  test('keeps what is no secret: name, code and cause', () => {
    const error = Object.assign(new TypeError('Hỏng'), { code: 'ENOENT' });
    expect(toSafeError(error)).toMatchObject({ name: 'TypeError', message: 'Hỏng', code: 'ENOENT' });
    expect(describeSafely('chữ')).toContain('chữ');
  });
});

test('what another program wrote is told without statements and values', () => {
  const { message, stack = '' } = makeRefusal();
  const frames = stack.slice(stack.indexOf('\n    at '));
  const text = withoutSecrets(
    `Trước\n${message}${frames}\n  query: 'insert into users',\n  params: ['${secret}'],\nSau`,
  );
  for (const hidden of [secret, 'insert into', 'salt', 'second line']) expect(text).not.toContain(hidden);
  expect(text).toContain('Trước');
  expect(text).toContain('Sau');
});
