import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

/** What feedparser, by which half of the world's programs read feeds, makes of an entry. */
export interface ParsedEntry {
  id: string;
  title: string;
  link?: string;
  updated: string;
  published?: string;
  summary: string;
  language?: string;
  rights?: string;
  authors?: { name?: string }[];
  content?: { value: string; language?: string }[];
  links: { rel: string; href: string; hreflang?: string; type?: string; length?: string }[];
  tags?: { term: string; scheme: string | null; label: string | null }[];
  media_content?: Record<string, string>[];
}

export interface ParsedFeed {
  version: string;
  /** Why the feed is not well-formed. */
  problem: string | null;
  feed: Record<string, unknown> & { links: ParsedEntry['links'] };
  entries: ParsedEntry[];
}

/** Reads feeds as a partner's machine does. @param feeds texts by address */
export function parseFeeds(feeds: ReadonlyMap<string, string>): Map<string, ParsedFeed> {
  const folder = makeTemporaryFolder();
  const paths = [...feeds.values()].map((text, index) => {
    const path = join(folder.path, String(index));
    writeFileSync(path, text);
    return path;
  });
  const reader = join(import.meta.dirname, 'read-feeds.py');
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', [reader], {
    input: paths.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  folder.remove();
  if (status !== 0) throw new Error(`feedparser failed: ${stderr}`);
  const lines = stdout.trimEnd().split('\n');
  return new Map(
    [...feeds.keys()].map((address, at) => [address, JSON.parse(lines[at] ?? '') as ParsedFeed]),
  );
}
