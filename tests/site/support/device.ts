import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { recallIndexAddress, storyAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { MediaDocument } from '#contract/media.ts';
import { makeMedia, makePhoto } from '../../publish/support/make-media.ts';
import { makeHome, makeSection, makeSettings, makeStory, toId } from '../../support/make-documents.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { openLiveSite, type LiveSite } from './live-site.ts';

const story = (slug: string, wish: Partial<DocumentOf<'story'>> = {}) =>
  makeStory({ id: toId(slug), slug, title: `Chuyện ${slug}`, ...wish });

export const figure = (id: string, media: MediaDocument) =>
  ({ id, type: 'figure', media: media.id, caption: '' }) as const;

/** Files and stories of a small edition. */
export interface SmallEdition {
  /** A picture of the first story alone, one that two show, a recording of the first. */
  own: MediaDocument;
  shared: MediaDocument;
  sound: MediaDocument;
  withdrawn: DocumentOf<'story'>;
  sharing: DocumentOf<'story'>;
  corrected: DocumentOf<'story'>;
}

async function makeSmallEdition(dataDir: string): Promise<SmallEdition> {
  const photo = async (height: number) =>
    makeMedia(dataDir, `${crypto.randomUUID()}.jpg`, await makePhoto(height, 300), { width: 300, height });
  const [own, shared] = [await photo(400), await photo(500)];
  const sound = makeMedia(dataDir, 'tieng.mp3', randomBytes(2_500_000), { type: 'audio', duration: 90 });
  const paragraph = { id: 'p1', type: 'paragraph', html: 'Con đường đã thông.' } as const;
  const recording = { id: 'a1', type: 'audio', media: sound.id, caption: '' } as const;
  const body = [paragraph, figure('f1', own), figure('f2', shared), recording];
  return {
    own,
    shared,
    sound,
    withdrawn: story('bai-se-go', { lead: own.id, body }),
    sharing: story('bai-o-lai', { lead: shared.id, body: [paragraph, figure('f1', shared)] }),
    corrected: story('bai-dinh-chinh'),
  };
}

/** A reader's browser on a site that is published as by the worker. */
export class Device {
  readonly context: BrowserContext;
  readonly site: LiveSite;
  readonly edition: SmallEdition;
  readonly #folder: ReturnType<typeof makeTemporaryFolder>;

  private constructor(
    context: BrowserContext,
    site: LiveSite,
    edition: SmallEdition,
    folder: ReturnType<typeof makeTemporaryFolder>,
  ) {
    this.context = context;
    this.site = site;
    this.edition = edition;
    this.#folder = folder;
  }

  static async open(browser: Browser): Promise<Device> {
    const folder = makeTemporaryFolder();
    const edition = await makeSmallEdition(folder.path);
    const site = await openLiveSite(folder.path, [
      makeSettings({ languages: ['vi', 'en', 'kpm'] }),
      makeHome(),
      makeSection(),
      ...Object.values(edition),
      story('bai-khac'),
      story('another', { language: 'en', title: 'Another story' }),
      story('bai-kho', { language: 'kpm', title: 'K’Ho' }),
    ]);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    return new Device(context, site, edition, folder);
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.site.close();
    this.#folder.remove();
  }

  /** A page whose worker is at work and has seen the list once. */
  async visit(address: string): Promise<Page> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    await this.go(page, address);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.waitForFunction(async () => (await caches.match('/__thu-hoi.json')) !== undefined);
    return page;
  }

  async go(page: Page, address: string): Promise<void> {
    await page.goto(this.site.origin + address);
  }

  /** Reads a story, so that it is on the device. */
  async read(page: Page, one: DocumentOf<'story'>): Promise<void> {
    const address = storyAddress(one);
    // The page's own look at the list comes to its end: what is withdrawn next is told by the next page.
    const looked = this.context.waitForEvent('requestfinished', (request) =>
      request.url().endsWith(recallIndexAddress),
    );
    await this.go(page, address);
    await page.waitForFunction(async (path) => (await caches.match(path)) !== undefined, address);
    await looked;
  }
}

export async function keep(page: Page, withSound = false): Promise<void> {
  await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
  if (withSound) await page.locator('.keep-ask:not([hidden]) input[type=checkbox]').check();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu trong máy này').waitFor();
}

/** Everything on the device that belongs to pages: paths of both caches. */
export const listDevice = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of ['da-luu', 'doc-gan-day']) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    }
    return paths;
  });

export const readCopy = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (one) => (await (await caches.match(one))?.text()) ?? '', path);

export const idOf = ({ file }: MediaDocument): string => file.sha256.slice(0, 16);

/** The line that tells the reader. */
export const line = (page: Page): Locator => page.locator('p.lite-note[role=status]');
