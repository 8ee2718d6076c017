import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Readers } from './readers.ts';

export interface Account {
  email: string;
  password: string;
}

/** A system with the demo edition. */
export interface ProgrammeSystem {
  readonly cms: string;
  readonly site: string;
  readonly dataDir: string;
  readonly browser: Browser;
  readonly chief: BrowserContext;
  readonly readers: Readers;
  signIn(account: Account): Promise<BrowserContext>;
}

const password = 'gạo trắng nước trong 2026';

/** Gives somebody of a unit an account. @returns where he is signed in */
export async function hire(
  { cms, chief, signIn }: ProgrammeSystem,
  role: string,
  name: string,
  unit: string,
): Promise<BrowserContext> {
  const headers = { Origin: cms };
  const found = await chief.request.get(`${cms}/api/units?depth=0&where[slug][equals]=${unit}`, { headers });
  const { docs } = (await found.json()) as { docs: { id: string }[] };
  const account = { email: `${role}@guongsang.test`, password };
  const data = { ...account, name, role, unit: docs[0]?.id };
  const made = await chief.request.post(`${cms}/api/users`, { data, headers });
  expect(made.ok(), await made.text()).toBe(true);
  return signIn(account);
}

export async function press(page: Page, button: string): Promise<void> {
  await page.locator('.programme-panel').getByRole('button', { name: button, exact: true }).click();
}

/** Gives an order, and waits for the state into which it brings the record. */
export async function move(page: Page, button: string, state: string): Promise<void> {
  await press(page, button);
  await page.getByRole('heading', { name: state }).waitFor();
}

export async function pickDay(page: Page, field: string, day: string): Promise<void> {
  await page.locator(`#field-${field} input`).fill(day);
  await page.keyboard.press('Escape');
}

export async function download(page: Page, link: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return readFileSync(await file.path());
}

/** Nothing of the page lies beyond the side of a telephone. */
export async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

/** People of the programme whose pages a journey opens. */
export interface ProgrammePeople {
  focal: BrowserContext;
  office: BrowserContext;
}

export async function closePages({ focal, office }: ProgrammePeople): Promise<void> {
  for (const page of [...focal.pages(), ...office.pages()]) await page.close();
}
