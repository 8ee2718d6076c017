import { readVariable } from '../../cms/platform/environment/read-variables.ts';
import { isExecutable } from '../is-executable.ts';

/** Where Debian, Ubuntu and the makers' packages put it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
] as const;

/** The browser for tests and for printing: CHROMIUM_PATH when set, else the first usual place that has one. */
export function findChromium(): string | undefined {
  const chosen = readVariable('CHROMIUM_PATH');
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return USUAL_PLACES.find(isExecutable);
}
