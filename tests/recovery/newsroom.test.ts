import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readVariable } from '../../cms/platform/environment/read-variables.ts';
import { Random } from '../../scripts/bench/random.ts';
import { makeBody } from '../cms/support/stories.ts';
import { findFamily } from '../support/family.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { startWholeSystem, type WholeSystem } from '../support/whole-system.ts';
import { CmsClient } from './support/cms-client.ts';
import { publishTerm } from './support/publish-term.ts';

const times = readVariable('RECOVERY_TIMES') ?? 10;
const seed = readVariable('RECOVERY_SEED') ?? Date.now() % 1_000_000;

interface Story {
  revision: number;
  id: string;
  title: string;
  slug: string;
  state: string;
  section: string | null;
  body: { root: { children: unknown[] } };
}

const data = makeTemporaryFolder();
const published = new Set<string>();
let system: WholeSystem;
let section: string;

beforeAll(async () => {
  system = await startEmpty();
  const cms = await CmsClient.signIn(system.cms);
  await cms.ask('POST', '/globals/flow-settings', { allowsSelfApproval: true });
  await cms.ask('POST', '/globals/site-settings', { name: 'Gương sáng', owner: 'Toà soạn' });
  await publishTerm(cms, '/globals/site-settings');
  await cms.ask('POST', '/globals/home', {});
  const made = await cms.ask<{ doc: { id: string } }>('POST', '/sections', {
    name: 'Gương sáng',
    type: 'column',
  });
  section = made?.doc.id ?? '';
  await publishTerm(cms, `/sections/${section}`);
});

afterAll(async () => {
  await system.stop();
  data.remove();
});

test(`a power cut at ${times} random moments of a busy newsroom loses nothing published and shows nothing else`, async () => {
  const random = new Random(seed);
  for (let time = 0; time < times; time += 1) {
    const editor = work(await CmsClient.signIn(system.cms));
    await pause(random.between(200, 2_000));
    for (const { pid } of findFamily(system.pid).toReversed()) killIfAlive(pid);
    await editor;
    system = await startEmpty();
  }
  const cms = await CmsClient.signIn(system.cms);
  const { docs = [] } = (await cms.ask<{ docs: Story[] }>('GET', '/stories?limit=0&depth=0')) ?? {};
  const live = docs.filter(({ state }) => state === 'live');
  expect(
    [...published].filter((id) => !live.some((story) => story.id === id)),
    `seed ${seed}`,
  ).toEqual([]);
  expect(docs.filter((story) => story.section !== section || story.body.root.children.length !== 2)).toEqual(
    [],
  );
  await vi.waitFor(() => expectPublic(live, docs), { timeout: 60_000, interval: 500 });
}, 3_600_000);

/** Readers find every live story, and no other. */
async function expectPublic(live: readonly Story[], all: readonly Story[]): Promise<void> {
  const statuses = await Promise.all(
    all.map(async ({ slug, state }) => {
      const { status } = await fetch(`${system.site}/vi/bai/${slug}/`);
      return { slug, state, status };
    }),
  );
  const wrong = statuses.filter(({ state, status }) => status !== (state === 'live' ? 200 : 404));
  expect(wrong, `seed ${seed}`).toEqual([]);
  const sitemap = await readSitemap();
  expect(sitemap.toSorted(), `seed ${seed}`).toEqual(live.map(({ slug }) => slug).toSorted());
}

/** Slugs of the stories that the sitemap tells search engines of. */
async function readSitemap(): Promise<string[]> {
  const index = await (await fetch(`${system.site}/sitemap.xml`)).text();
  const parts = [...index.matchAll(/<loc>([^<]+\.xml)<\/loc>/g)].map(([, address]) => address ?? '');
  const texts = await Promise.all(parts.map(async (address) => (await fetch(address)).text()));
  const slugs = [index, ...texts].flatMap((text) =>
    [...text.matchAll(/<loc>[^<]+\/vi\/bai\/([^/<]+)\/<\/loc>/g)].map(([, slug]) => slug ?? ''),
  );
  return [...new Set(slugs)];
}

/** Writes and publishes stories, two at a time, until the CMS is gone. A story counts as published once the CMS said so. */
async function work(cms: CmsClient): Promise<void> {
  const writer = async (): Promise<void> => {
    for (;;) {
      const made = await cms.ask<{ doc: Story }>('POST', '/stories?depth=0', makeDraft());
      if (!made) return;
      const path = `/stories/${made.doc.id}`;
      if (!(await cms.ask('POST', `${path}/submit`, {}))) return;
      const seen = { revision: made.doc.revision };
      if (!(await cms.ask('POST', `${path}/approve`, seen))) return;
      if (!(await cms.ask('POST', `${path}/publish`, seen))) return;
      published.add(made.doc.id);
    }
  };
  await Promise.all([writer(), writer()]);
}

let drafts = 0;

function makeDraft(): object {
  drafts += 1;
  return {
    language: 'vi',
    format: 'article',
    title: `Bài số ${drafts} của đêm mất điện`,
    summary: 'Một hécta cà phê thành con đường của buôn.',
    body: makeBody('Sáng sớm, ông ra rẫy.', 'Chiều về, con đường đã mở.'),
    section,
  };
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function startEmpty(): Promise<WholeSystem> {
  return startWholeSystem({ dataDir: data.path, args: ['--no-demo'] });
}
