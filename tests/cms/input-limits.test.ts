import { mkdirSync, readdirSync } from 'node:fs';
import type { FlattenedField } from 'payload';
import { afterAll, describe, expect, test } from 'vitest';
import { halfUploadsFolder } from '../../cms/platform/storage/half-uploads.ts';
import { kinds } from './support/documents.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { serveRest } from './support/serve-rest.ts';

const newsroom = await openNewsroom();
const server = await serveRest(newsroom.payload.config);
const administrator = await newsroom.hire('administrator');
afterAll(() => server.close());

const nest = (depth: number): unknown => JSON.parse('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth));

async function send(account: Account, method: string, path: string, body: unknown): Promise<Response> {
  return fetch(`${server.origin}/api${path}`, {
    method,
    headers: { Authorization: `JWT ${account.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function listFields(slug: string): readonly FlattenedField[] {
  const { collections, globals } = newsroom.payload.config;
  return [...collections, ...globals].find((each) => each.slug === slug)?.flattenedFields ?? [];
}

describe('every field has a limit', () => {
  const long = 'dài '.repeat(2_500_000);

  test('a request is no larger than what people write, whatever it says of its length', async () => {
    for (const path of [
      '/stories?draft=true',
      '/users/login',
      '/payload-preferences/nav',
      '/globals/home',
      '/stories/x/approve',
    ])
      expect([path, (await send(administrator, 'POST', path, { title: long })).status]).toEqual([path, 413]);
    const chunked = await fetch(`${server.origin}/api/stories`, {
      method: 'POST',
      headers: { Authorization: `JWT ${administrator.token}`, 'Content-Type': 'application/json' },
      body: new Blob([JSON.stringify({ title: long })]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
  });

  test('a file of somebody who is not signed in is not even read', async () => {
    const form = () => {
      const made = new FormData();
      made.set('file', new File([Buffer.alloc(3_000_000, 'a')], 'a.mp3'));
      return made;
    };
    const [head, body] = administrator.token.split('.');
    const forged = `${head}.${body}.${'A'.repeat(43)}`;
    const strangers: Record<string, string>[] = [
      {},
      { Cookie: 'payload-token=x' },
      { Authorization: `JWT ${forged}` },
    ];
    const halfUploads = halfUploadsFolder(newsroom.dataDir);
    mkdirSync(halfUploads, { recursive: true });
    for (const headers of strangers)
      for (const path of ['media', 'consent-proofs', 'stories']) {
        const answer = await fetch(`${server.origin}/api/${path}`, { method: 'POST', headers, body: form() });
        expect([path, answer.status]).toEqual([path, 401]);
      }
    expect(readdirSync(halfUploads)).toEqual([]);
    const headers = { Authorization: `JWT ${administrator.token}` };
    const known = await fetch(`${server.origin}/api/media`, { method: 'POST', headers, body: form() });
    expect(known.status).toBe(400);
  });

  test('a text, rows, JSON and choices that are too many are refused by the name of their field', async () => {
    const text = 'a'.repeat(600_000);
    const rows = Array.from({ length: 5_000 }, () => ({}));
    const wrong: unknown[] = [];
    for (const slug of [...Object.keys(kinds), 'home', 'site-settings', 'flow-settings', 'retention-rules']) {
      for (const field of listFields(slug)) {
        const isOwn =
          ['id', 'createdAt', 'updatedAt', '_status'].includes(field.name) || field.type === 'join';
        if (isOwn || ('hidden' in field && field.hidden)) continue;
        const value =
          { array: rows, blocks: rows, json: { text }, richText: { root: { children: [text, text] } } }[
            field.type as string
          ] ?? ('hasMany' in field && field.hasMany ? rows.map(() => 'x') : text);
        const isGlobal = !(slug in kinds);
        const path = isGlobal ? `/globals/${slug}` : `/${slug}?draft=true`;
        const { status } = await send(administrator, 'POST', path, { [field.name]: value });
        if (status !== 400) wrong.push([slug, field.name, field.type, status]);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('what a person’s pages remember is small, and not without end', async () => {
    const path = '/payload-preferences/nav';
    expect((await send(administrator, 'POST', path, { value: { open: true } })).status).toBe(200);
    expect((await send(administrator, 'POST', path, { value: 'x'.repeat(100_000) })).status).toBe(400);
    expect((await send(administrator, 'POST', path, { value: nest(300) })).status).toBe(400);
    expect((await send(administrator, 'POST', `/payload-preferences/${'x'.repeat(500)}`, {})).status).toBe(
      400,
    );
  });
});
