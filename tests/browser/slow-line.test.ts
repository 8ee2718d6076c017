import type { Browser, Page, Request, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { administrator, startWholeSystem, type WholeSystem } from '../support/whole-system.ts';
import { Newsroom } from './newsroom.ts';
import { Office } from './office.ts';

let system: WholeSystem;
let browser: Browser;
let page: Page;
let newsroom: Newsroom;
let office: Office;

beforeAll(async () => {
  system = await startWholeSystem({ args: ['--no-demo'] });
  browser = await launchChromium();
  office = await Office.open(system.cms, administrator);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  newsroom = new Newsroom(page, system.cms);
  await newsroom.signIn(administrator);
});

afterEach(() => page.close());

/** Lets somebody else deal with the next question of a form to the server. */
function meetNextQuestion(deal: (route: Route) => Promise<void>): Promise<void> {
  const dealt = Promise.withResolvers<void>();
  let isMet = false;
  const meet = async (route: Route): Promise<void> => {
    if (isMet || !route.request().postData()?.includes('"form-state"')) return route.continue();
    isMet = true;
    await deal(route).then(dealt.resolve, dealt.reject);
  };
  return page.route('**/admin/**', meet).then(() => dealt.promise);
}

/**
 * Does something in the moment in which the server's answer about the form comes in, as happens by chance on a slow
 * line: the form has asked about what was typed before, and not yet about this.
 */
async function actAsAnswerComes(type: () => Promise<void>, act: () => Promise<void>): Promise<void> {
  const met = meetNextQuestion(async (route) => {
    const response = await route.fetch();
    await act();
    await route.fulfill({ response });
  });
  await type();
  await met;
}

/** Presses a button at once, whatever else the page is busy with. */
const press = (button: string) =>
  page
    .locator(button)
    .first()
    .evaluate((element) => (element as HTMLElement).click());

/** A story with a box of figures, which is a form of its own within the body. */
async function makeStoryWithFacts(): Promise<string> {
  const facts = { id: '64b000000000000000000001', blockType: 'facts', title: 'Rừng', items: [] };
  const block = { type: 'block', version: 2, format: '', fields: facts };
  const root = { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [block] };
  const answer = await page.request.post(`${system.cms}/api/stories?draft=true`, {
    data: { title: 'Rừng', language: 'vi', format: 'article', body: { root } },
    headers: { Origin: system.cms },
  });
  const { doc } = (await answer.json()) as { doc: { id: string } };
  return doc.id;
}

describe('what an editor does as the server answers about what he did before is not lost:', () => {
  test.each([
    ['consents', 'title', 'proofs', 'file'],
    ['criteria-sets', 'name', 'items', 'text'],
    ['exemplars', 'name', 'sources', 'title'],
    ['sections', 'name', 'translations', 'name'],
  ])('in %s a new row comes with its fields', async (collection, field, array, ofRow) => {
    await newsroom.openNew(collection);
    await actAsAnswerComes(
      () => newsroom.fill(field, 'Bà Thử'),
      () => press(`#field-${array} .array-field__add-row`),
    );
    // Rows of some arrays start folded.
    await page.locator(`#field-${array}__0__${ofRow}`).waitFor({ state: 'attached' });
  });

  test('in a block of a body a new row comes with its fields', async () => {
    await newsroom.openStory(await makeStoryWithFacts());
    const block = page.locator('.LexicalEditorTheme__block-facts');
    const title = block.locator('#field-title');
    await actAsAnswerComes(
      () => title.fill('Rừng đầu nguồn'),
      () => press('.LexicalEditorTheme__block-facts .array-field__add-row'),
    );
    await block.locator('#field-items__0__label').waitFor();
  });

  test('fields that depend on it come', async () => {
    await newsroom.openNew('consents');
    await actAsAnswerComes(
      () => newsroom.fill('title', 'Bà Thử'),
      () => press('#field-allLanguages'),
    );
    await page.locator('#field-languages').waitFor();
  });
});

test('a new row comes with its fields when the line broke as the form asked for them', async () => {
  await newsroom.openNew('consents');
  const met = meetNextQuestion((route) => route.abort('connectionreset'));
  await page.locator('#field-proofs .array-field__add-row').click();
  await met;
  await page.locator('#field-proofs__0__file').waitFor();
});

test('a late answer about what is possible with a story does not take the place of a newer one', async () => {
  await office.setSelfApproval(true);
  const id = await office.approveStory({
    slug: 'duong-cham',
    title: 'Đường chậm',
    summary: 'Về một con đường.',
  });
  const [late, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const arriving: Promise<void>[] = [];
  const held: Request[] = [];
  const holdBack = async (route: Route): Promise<void> => {
    held.push(route.request());
    const headers = { ...(await route.request().allHeaders()), origin: system.cms };
    const response = await route.fetch({ headers });
    const { actions } = (await response.json()) as { actions: string[] };
    expect([actions.includes('publish'), actions.includes('approve')]).toEqual([true, false]);
    late.resolve();
    await released.promise;
    await route.fulfill({ response });
  };
  let isSaved = false;
  await page.route('**/flow', async (route) => {
    if (isSaved) return route.continue();
    arriving.push(holdBack(route));
    await arriving.at(-1);
  });
  await newsroom.openStory(id);
  await late.promise;
  page.on('request', (request) => {
    if (request.method() === 'PATCH') isSaved = true;
  });
  await newsroom.fill('kicker', 'Đường');
  await newsroom.save();
  await page.locator('#action-approve').waitFor();
  released.resolve();
  await Promise.all(arriving);
  await Promise.all(held.map(async (request) => (await request.response())?.finished()));
  await settleDown(page);
  expect(await page.locator('#action-approve').isVisible()).toBe(true);
});

/** Until the page has drawn what it was given, and has nothing more to do. */
function settleDown(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
      ),
  );
}
