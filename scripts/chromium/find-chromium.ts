import { isExecutable } from '../is-executable.ts';

/** Where Debian, Ubuntu and the makers' packages put it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
] as const;

/** The browser for tests and for printing: CHROMIUM_PATH when set, else the first usual place that has one. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return USUAL_PLACES.find(isExecutable);
}
