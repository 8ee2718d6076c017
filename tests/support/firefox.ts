import { launch, type Browser } from 'puppeteer-core';
import { findProgram } from '../../scripts/test-programs/find-program.ts';

/** Real Firefox with an empty profile, driven over WebDriver BiDi. Close it in `afterAll`. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = findProgram('firefox-esr') ?? findProgram('firefox');
  if (!executablePath) throw new Error('Firefox is missing: run “npm test”, which installs it.');
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      // Nothing of the machine's network may reach a test.
      'app.update.enabled': false,
      'browser.safebrowsing.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'media.autoplay.default': 0,
    },
  });
}
