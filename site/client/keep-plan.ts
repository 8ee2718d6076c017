import { chooseSmall } from './choose-small.ts';
import type { OfflinePack, PackFileSizes } from '../views/pack.ts';

/** What keeping a story or a list fetches. Sizes in bytes, as the device stores them. */
export interface KeepPlan {
  /** How many stories there are among the pages. */
  stories: number;
  pages: string[];
  files: string[];
  sounds: { address: string; bytes: number }[];
  bytes: number;
  /** False while the publisher has not said how large some of the files are: `bytes` is an estimate. */
  isExact: boolean;
  soundBytes: number;
}

/** As measured on the demo edition: a story's page as it is stored, and a picture 640 px wide. */
const PAGE_BYTES = 36_000;
const PICTURE_BYTES = 45_000;

/** Of a list a reader may keep so many of the newest stories, or all that its pack names. */
const STEPS = [24, 60];

/** What may be kept at an address, the least first; of a single story there is one plan. @throws without a network */
export async function findPlans({
  address = location.pathname,
  pack,
  sizes = '',
}: DOMStringMap): Promise<[KeepPlan, ...KeepPlan[]]> {
  if (!pack) return [await findFilesOfPage(address)];
  const { stories } = (await (await fetchOk(encodeURI(pack))).json()) as OfflinePack;
  const measured = await fetch(encodeURI(sizes));
  const known = measured.ok ? ((await measured.json()) as PackFileSizes) : {};
  const plan = (count: number) => planStories(address, stories.slice(0, count), known);
  const steps = STEPS.filter((step) => step < stories.length).map(plan);
  const all = plan(stories.length);
  const [least = all, ...more] = [...steps, all];
  return [least, ...more];
}

function planStories(address: string, stories: OfflinePack['stories'], known: PackFileSizes): KeepPlan {
  const files = [...new Set(stories.flatMap(({ pictures }) => pictures))];
  const sounds = [
    ...new Map(stories.flatMap(({ recordings }) => recordings).map((one) => [one.address, one])).values(),
  ];
  const pages = [address, ...stories.map((story) => story.address)];
  const weigh = (paths: readonly string[], estimate: number) =>
    paths.reduce((sum, path) => sum + (known[path] ?? estimate), 0);
  return {
    stories: stories.length,
    pages: pages.map((page) => encodeURI(page)),
    files,
    sounds,
    bytes: weigh(pages, PAGE_BYTES) + weigh(files, PICTURE_BYTES),
    isExact: [...pages, ...files].every((path) => path in known),
    soundBytes: sumBytes(sounds),
  };
}

const sumBytes = (files: readonly { bytes: number }[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

async function findFilesOfPage(address: string): Promise<KeepPlan> {
  const story = document.querySelector('article.story') ?? document.body;
  const pictures = [...story.querySelectorAll('img')].map((picture) => picture.srcset).map(chooseSmall);
  const captions = [...story.querySelectorAll('track')].map((track) => track.src);
  const sounds = [...story.querySelectorAll<HTMLSourceElement>('audio source, video source')].map(
    ({ src }) => src,
  );
  const toPath = (url: string) => new URL(url, location.href).pathname;
  const files = [...new Set([...pictures, ...captions].filter(Boolean).map(toPath))];
  const recordings = await measure([...new Set(sounds.map(toPath))]);
  const page = encodeURI(address);
  const [text, others] = [
    await weighText([page, ...files.filter(isText)]),
    files.filter((file) => !isText(file)),
  ];
  return {
    stories: 1,
    pages: [page],
    files,
    sounds: recordings,
    bytes: text + sumBytes(await measure(others)),
    isExact: true,
    soundBytes: sumBytes(recordings),
  };
}

const isText = (path: string) => path.endsWith('.vtt');

/** What travels compressed is fetched: its length is known only then, and it is small. */
async function weighText(paths: readonly string[]): Promise<number> {
  const texts = await Promise.all(paths.map(async (path) => (await fetchOk(path)).arrayBuffer()));
  return texts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function measure(paths: readonly string[]): Promise<{ address: string; bytes: number }[]> {
  return Promise.all(
    paths.map(async (address) => {
      const { headers } = await fetchOk(address, { method: 'HEAD' });
      return { address, bytes: Number(headers.get('content-length')) };
    }),
  );
}

export async function fetchOk(path: string, options?: RequestInit): Promise<Response> {
  const answer = await fetch(path, options);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
