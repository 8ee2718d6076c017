import type { OfflinePack } from '../views/pack.ts';

/** What keeping a story or a list fetches. Sizes in bytes; those of pages and pictures are estimates for a list. */
export interface KeepPlan {
  /** How many stories there are among the pages. */
  stories: number;
  pages: string[];
  files: string[];
  sounds: string[];
  bytes: number;
  soundBytes: number;
}

/** As measured on the demo edition: a story's page as it is stored, and a picture 640 px wide. */
const PAGE_BYTES = 36_000;
const PICTURE_BYTES = 45_000;

/** Of a list a reader may keep so many of the newest stories, or all that its pack names. */
const STEPS = [24, 60];

/** What may be kept at an address, the least first; of a single story there is one plan. @throws without a network */
export async function findPlans(
  address: string,
  pack: string | undefined,
): Promise<[KeepPlan, ...KeepPlan[]]> {
  if (!pack) return [await findFilesOfPage(address)];
  const answer = await fetch(encodeURI(pack));
  if (!answer.ok) throw new Error(`${pack}: ${answer.status}`);
  const { stories } = (await answer.json()) as OfflinePack;
  const plan = (count: number) => planStories(address, stories.slice(0, count));
  const steps = STEPS.filter((step) => step < stories.length).map(plan);
  const all = plan(stories.length);
  const [least = all, ...more] = [...steps, all];
  return [least, ...more];
}

function planStories(address: string, stories: OfflinePack['stories']): KeepPlan {
  const files = [...new Set(stories.flatMap(({ pictures }) => pictures))];
  const sounds = new Map(
    stories.flatMap(({ recordings }) => recordings).map((one) => [one.address, one.bytes]),
  );
  const pages = [address, ...stories.map((story) => story.address)].map((one) => encodeURI(one));
  return {
    stories: stories.length,
    pages,
    files,
    sounds: [...sounds.keys()],
    bytes: pages.length * PAGE_BYTES + files.length * PICTURE_BYTES,
    soundBytes: [...sounds.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
}

async function findFilesOfPage(address: string): Promise<KeepPlan> {
  const story = document.querySelector('article.story') ?? document.body;
  const pictures = [...story.querySelectorAll('img')].map((picture) => picture.srcset).map(chooseSmall);
  const captions = [...story.querySelectorAll('track')].map((track) => track.src);
  const sounds = [...story.querySelectorAll<HTMLSourceElement>('audio source, video source')].map(
    ({ src }) => src,
  );
  const toPath = (url: string) => new URL(url, location.href).pathname;
  const files = [...new Set([...pictures, ...captions].filter(Boolean).map(toPath))];
  const recordings = [...new Set(sounds.map(toPath))];
  const weigh = async (paths: string[]) =>
    (await Promise.all(paths.map(findSize))).reduce((sum, one) => sum + one, 0);
  const page = encodeURI(address);
  return {
    stories: 1,
    pages: [page],
    files,
    sounds: recordings,
    bytes: await weigh([page, ...files]),
    soundBytes: await weigh(recordings),
  };
}

async function findSize(path: string): Promise<number> {
  const answer = await fetch(path, { method: 'HEAD' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return Number(answer.headers.get('content-length')) || PAGE_BYTES;
}

/** The 640 px rendition of a `srcset`, or the largest below. */
function chooseSmall(set: string): string {
  const choices = set.split(',').map((one) => one.trim().split(' '));
  const small = choices.filter(([, width = '']) => Number.parseInt(width, 10) <= 640);
  return (small.at(-1) ?? choices[0])?.[0] ?? '';
}
