import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import type { PublicDocument } from '#contract/document.ts';
import { blocksToBody } from '../../cms/documents/body/blocks-to-body.ts';
import { findFreePort } from '../free-port.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import { Random } from './random.ts';

const account = { email: 'bench@guongsang.test', password: 'mật khẩu chỉ để đo' };
const rounds = 40;
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
    console.log(
      `start with the words of ${edition.length} documents looked through: ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    );
    try {
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

async function measure(cms: string, edition: readonly PublicDocument[]): Promise<void> {
  const signIn = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: cms },
    body: JSON.stringify(account),
  });
  const cookie = signIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const ask = async (path: string) => {
    const begun = performance.now();
    const response = await fetch(`${cms}${path}`, { headers: { cookie, accept: '*/*' }, redirect: 'manual' });
    const { length } = Buffer.from(await response.arrayBuffer());
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
    return { milliseconds: performance.now() - begun, bytes: length };
  };
  const random = new Random(3);
  const stories = edition.filter((document) => document.kind === 'story');
  const words = (text: string, count: number) => {
    const all = text.replaceAll(/<[^>]*>/g, '').split(/\s+/);
    const from = random.between(0, Math.max(0, all.length - count));
    return encodeURIComponent(all.slice(from, from + count).join(' '));
  };
  const paragraph = () => {
    const [block] = random.pick(stories).body.filter(({ type }) => type === 'paragraph');
    return block && 'html' in block ? block.html : random.pick(stories).summary;
  };
  const list = (text: string) =>
    `/api/stories?depth=0&draft=true&limit=25&where[or][0][searchText][like]=${text}`;
  const kinds: Record<string, () => string> = {
    'list, no words': () => '/api/stories?depth=0&draft=true&limit=25',
    'list, three words of a title': () => list(words(random.pick(stories).title, 3)),
    'list, four words of a body': () => list(words(paragraph(), 4)),
    'list, one frequent word': () => list(words(paragraph(), 1)),
    'list, an alias': () => list(random.pick(['UBND', 'HTX', 'coho', 'NTM'])),
    'list, nothing like it': () => list('zzzz qqqq'),
    'picker, two letters of a word': () =>
      `/api/stories?depth=0&draft=true&limit=30&select[title]=true&where[and][0][title][like]=${words(paragraph(), 1).slice(0, 2)}`,
    'start page': () => '/admin',
    'page of a list, 10 rows': () => '/admin/collections/stories?limit=10',
    'page of a list, 25 rows': () => '/admin/collections/stories?limit=25',
    'page of a list, 50 rows': () => '/admin/collections/stories?limit=50',
    'page of a list, words': () => `/admin/collections/stories?limit=25&search=${words(paragraph(), 2)}`,
  };
  for (const [kind, toPath] of Object.entries(kinds)) {
    const answers = [];
    for (let round = -3; round < rounds; round += 1) {
      const answer = await ask(toPath());
      if (round >= 0) answers.push(answer);
    }
    const times = answers.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
    const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0);
    const kilobytes = Math.round(Math.max(...answers.map(({ bytes }) => bytes)) / 1000);
    console.log(`${kind}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${kilobytes} kB`);
  }
}
