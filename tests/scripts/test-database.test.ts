import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { createDatabase, prepareTemplate } from '../support/database.ts';

describe('databases for tests', () => {
  test('are clones of a template that is prepared once, and know nothing of each other', async () => {
    let preparations = 0;
    const prepare = async (url: string) => {
      preparations += 1;
      await run(url, 'CREATE TABLE stories (title text)');
    };
    const templates = await Promise.all([
      prepareTemplate('stories', prepare),
      prepareTemplate('stories', prepare),
    ]);
    const [first, second] = await Promise.all(templates.map((template) => createDatabase({ template })));
    await run(first!.url, "INSERT INTO stories VALUES ('Gương sáng')");
    expect(await run(first!.url, 'SELECT title FROM stories')).toEqual([{ title: 'Gương sáng' }]);
    expect(await run(second!.url, 'SELECT title FROM stories')).toEqual([]);
    expect(preparations).toBe(1);
  });

  test('a template whose preparation failed is prepared again', async () => {
    const failing = prepareTemplate('failing', async () => {
      throw new Error('migration failed');
    });
    await expect(failing).rejects.toThrow('migration failed');
    const template = await prepareTemplate(
      'failing',
      async (url) => void (await run(url, 'CREATE TABLE t ()')),
    );
    const database = await createDatabase({ template });
    expect(await run(database.url, 'SELECT * FROM t')).toEqual([]);
  });
});

async function run(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}
