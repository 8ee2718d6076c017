import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { PublicDocument } from '#contract/document.ts';
import { blocksToBody } from '../../cms/documents/body/blocks-to-body.ts';
import { findFreePort } from '../free-port.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { Random } from './random.ts';

const account = { email: 'bench@guongsang.test', password: 'mật khẩu chỉ để đo' };
const rounds = 30;
const atOnce = 500;

/** The search boxes of the CMS and its pages, asked over HTTP as an editor's browser asks them, one after another. */
export async function benchCmsSearch(folder: string, edition: readonly PublicDocument[]): Promise<void> {
  const server = await startPostgres({ dataDir: join(folder, 'postgres') });
  try {
    const environment = await makeEnvironment(join(folder, 'data'), server.url);
    await stop(await start(environment));
    await putStories(server.url, edition);
    const begun = performance.now();
    const child = await start(environment);
    const sinceStart = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
    console.log(`start on ${edition.length} documents that nobody looked through: ${sinceStart()}`);
    try {
      await waitForWords(server.url);
      console.log(
        `their words looked through, from the start on, beside the work of the day: ${sinceStart()}`,
      );
      await measure(environment.CMS_URL, edition);
    } finally {
      await stop(child);
    }
  } finally {
    await server.stop();
  }
}

async function makeEnvironment(dataDir: string, databaseUrl: string) {
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
  return {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    SITE_PORT: `${sitePort}`,
    CMS_PORT: `${cmsPort}`,
    PUBLIC_URL: `http://localhost:${sitePort}`,
    CMS_URL: `http://localhost:${cmsPort}`,
    ADMIN_EMAIL: account.email,
    ADMIN_PASSWORD: account.password,
  };
}

async function start(environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/start.ts', '--no-demo'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ctrl-C để dừng.')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`start left with ${code}:\n${said}`)));
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Stories as drafts of the newsroom, written past it: their words are looked through at the next start. */
async function putStories(url: string, edition: readonly PublicDocument[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const rows = edition.flatMap((document) =>
    document.kind === 'story'
      ? [
          {
            id: document.id,
            title: document.title,
            summary: document.summary,
            body: blocksToBody(document.body),
            slug: `${document.slug}-${document.id.slice(0, 8)}`,
            language: document.language,
            at: document.updatedAt,
          },
        ]
      : [],
  );
  for (let from = 0; from < rows.length; from += atOnce) {
    await client.query(
      `WITH rows AS (SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS row (id uuid, title text, summary text, body jsonb, slug text, language text, at timestamptz)),
       stored AS (INSERT INTO stories (id, title, summary, body, slug, language, format, _status, updated_at, created_at)
         SELECT id, title, summary, body, slug, language::enum_stories_language, 'article', 'draft', at, at FROM rows)
       INSERT INTO _stories_v (parent_id, version_title, version_summary, version_body, version_slug,
         version_language, version_format, version__status, version_updated_at, version_created_at, latest)
       SELECT id, title, summary, body, slug, language::enum__stories_v_version_language, 'article', 'draft', at, at, true
       FROM rows`,
      [JSON.stringify(rows.slice(from, from + atOnce))],
    );
  }
  await client.query('ANALYZE');
  await client.end();
}

/** Waits until every story is found by its words. */
async function waitForWords(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (let left = 1; left > 0; await pause(left > 0 ? 500 : 0)) {
    const { rows } = await client.query<{ left: number }>(
      'SELECT count(*)::int AS left FROM stories WHERE NOT EXISTS (SELECT FROM search_entries WHERE document = stories.id AND NOT is_newest)',
    );
    left = rows[0]?.left ?? 0;
  }
  await client.query('ANALYZE');
  await client.end();
}

async function measure(cms: string, edition: readonly PublicDocument[]): Promise<void> {
  const cookie = await signIn(cms);
  for (const [kind, toPath] of Object.entries(makeQuestions(edition))) {
    const answers: Answer[] = [];
    for (let round = -3; round < rounds; round += 1) {
      const answer = await ask(cms + toPath(), cookie);
      if (round >= 0) answers.push(answer);
    }
    const times = answers.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
    const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0);
    const kilobytes = Math.round(Math.max(...answers.map(({ bytes }) => bytes)) / 1000);
    console.log(`${kind}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${kilobytes} kB`);
  }
}

interface Answer {
  milliseconds: number;
  /** Of the body, uncompressed. */
  bytes: number;
}

async function ask(address: string, cookie: string): Promise<Answer> {
  const begun = performance.now();
  const response = await fetch(address, {
    headers: { cookie, Origin: new URL(address).origin },
    redirect: 'manual',
  });
  const { length } = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}.`);
  return { milliseconds: performance.now() - begun, bytes: length };
}

async function signIn(cms: string): Promise<string> {
  const response = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: cms },
    body: JSON.stringify(account),
  });
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

/** What is asked, each time with other words, drawn from what is there. */
function makeQuestions(edition: readonly PublicDocument[]): Record<string, () => string> {
  const random = new Random(3);
  const stories = edition.filter((document) => document.kind === 'story');
  const titleWords = (count: number) => takeWords(random, random.pick(stories).title, count);
  const bodyWords = (count: number) => {
    const { body, summary } = random.pick(stories);
    const prose = body.flatMap((block) => ('html' in block ? [block.html] : []));
    return takeWords(random, prose.length > 0 ? random.pick(prose) : summary, count);
  };
  const list = '/api/stories?depth=0&draft=true&limit=25';
  const inList = (text: string) => `${list}&where[or][0][searchText][like]=${encodeURIComponent(text)}`;
  const picker = '/api/stories?depth=0&draft=true&limit=30&select[title]=true&where[and][0][title][like]=';
  const page = '/admin/collections/stories?limit=';
  return {
    'list, no words': () => list,
    'list, three words of a title': () => inList(titleWords(3)),
    'list, four words of a body': () => inList(bodyWords(4)),
    'list, one word': () => inList(bodyWords(1)),
    'list, an alias': () => inList(random.pick(['UBND', 'HTX', 'coho', 'NTM'])),
    'list, nothing like it': () => inList('zzzz qqqq'),
    'picker, two letters': () => picker + encodeURIComponent(bodyWords(1).slice(0, 2)),
    'start page': () => '/admin',
    'page of a list, 10 rows': () => `${page}10`,
    'page of a list, 25 rows': () => `${page}25`,
    'page of a list, 50 rows': () => `${page}50`,
    'page of a list, 25 rows, two words': () => `${page}25&search=${encodeURIComponent(bodyWords(2))}`,
  };
}

function takeWords(random: Random, text: string, count: number): string {
  const words = text.replaceAll(/<[^>]*>/g, '').split(/\s+/);
  const from = random.between(0, Math.max(0, words.length - count));
  return words.slice(from, from + count).join(' ');
}
