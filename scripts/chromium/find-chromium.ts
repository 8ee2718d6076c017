import { readVariable } from '../../cms/platform/environment/read-variables.ts';
import { isExecutable } from '../is-executable.ts';
import { OperatorError } from '../operator-error.ts';

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

/** @throws OperatorError that says how to install it */
export function requireChromium(): string {
  const found = findChromium();
  if (!found) throw new OperatorError('Cần Chromium: “sudo apt-get install -y chromium”.');
  return found;
}
