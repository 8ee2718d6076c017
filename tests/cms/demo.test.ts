import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PublicDocument } from '#contract/document.ts';
import { readEdition, readRecords } from '../../cms/commands/read-edition.ts';
import { openNewsroom } from './support/newsroom.ts';
import { makeCmsEnvironment, runCmsCommand } from './support/template.ts';

const newsroom = await openNewsroom();
const environment = makeCmsEnvironment(process.env.DATABASE_URL ?? '', newsroom.dataDir);
const first = runCmsCommand(['load-demo'], environment);
const second = runCmsCommand(['load-demo'], environment);
const demo = (await readEdition('content/demo')).documents;
const records = (await readRecords('content/demo'))?.records;
const { rows } = await newsroom.sql.query<{ document: PublicDocument }>(
  "SELECT document FROM published_documents WHERE state = 'live'",
);
const published = new Map(rows.map(({ document }) => [`${document.kind}/${document.id}`, document]));

describe('the demo edition', () => {
  test('is loaded once, into an empty newsroom only', () => {
    const brought = Object.values(records ?? {}).reduce((sum, list) => sum + list.length, 0);
    expect(brought).toBeGreaterThan(40);
    expect(first).toMatchObject({ loaded: true, documents: demo.length, records: brought });
    expect(second).toEqual({ loaded: false });
  });

  test('comes out of the CMS as it went in, every document of it', () => {
    const shown = demo.filter(({ kind }) => kind !== 'media');
    expect(shown.length).toBeGreaterThan(400);
    for (const document of shown) {
      const found = withPlainTimes(published.get(`${document.kind}/${document.id}`));
      // Only the newsroom knows which state of a text a translation follows.
      const { textDigest: _digest, follows: _follows, ...words } = withoutEvaluations(found);
      expect(words).toEqual(withPlainTimes(document));
    }
  });

  test('keeps what its media say of themselves, and the bytes of every file', () => {
    const media = demo.filter((document) => document.kind === 'media');
    const shown = media.flatMap((document) => {
      const found = published.get(`media/${document.id}`);
      return found?.kind === 'media' ? [{ document, found }] : [];
    });
    expect(shown.length).toBeGreaterThan(0);
    for (const { document, found } of shown) {
      const { file, captions, width: _width, height: _height, duration: _duration, ...words } = document;
      expect(found).toMatchObject(words);
      expect(found.captions.map(({ language }) => language)).toEqual(
        captions.map(({ language }) => language),
      );
      expect(found.file.extension).toBe(file.extension);
      const stored = readFileSync(join(newsroom.dataDir, 'media', found.file.source));
      expect(createHash('sha256').update(stored).digest('hex')).toBe(found.file.sha256);
      expect(stored.length).toBe(found.file.bytes);
    }
  });

  test('looks normally published: approved versions are pinned, a save without change keeps the story live', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'stories', draft: true, depth: 0, limit: 3 });
    const editor = await newsroom.hire('editor');
    for (const story of docs) {
      expect(story).toMatchObject({ state: 'live', onSite: true });
      const pinned = await newsroom.payload.findVersionByID({
        collection: 'stories',
        id: story.approvedVersion ?? '',
      });
      expect(pinned.version.title).toBe(story.title);
      await newsroom.ask(editor, 'PATCH', `/stories/${story.id}?draft=true`, { title: story.title });
      const after = await newsroom.payload.findByID({ collection: 'stories', id: story.id, draft: true });
      expect(after.state).toBe('live');
    }
  });
});

/** What a profile says of itself, without the public lines of its evaluations. */
function withoutEvaluations(document: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'followUps'
      ? (value as { text: string }[]).filter(({ text }) => !text.startsWith('Đánh giá định kỳ: '))
      : value,
  ) as Record<string, unknown>;
}

/** The same moments in one spelling: the database keeps times, not how they were written. */
function withPlainTimes(document: PublicDocument | undefined): unknown {
  return JSON.parse(JSON.stringify(document ?? null), (key, value: unknown) =>
    typeof value === 'string' && ['publishedAt', 'updatedAt', 'at'].includes(key)
      ? new Date(value).toISOString()
      : value,
  );
}
