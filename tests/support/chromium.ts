import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium/find-chromium.ts';
import { needPrograms } from './needed-programs.ts';

needPrograms('chromium');

/** Nothing of the machine's network or profile may reach a test. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Real Chromium with an empty profile. Close it in `afterAll`. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is missing: run “npm test”, which installs it, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: FLAGS });
}
