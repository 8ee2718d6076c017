import { readFileSync } from 'node:fs';

/** What Chromium's recorder makes of a second and a half of sound: WebM with one track, of Opus, of unknown length. */
export const recordedVoice = readFileSync(new URL('../data/browser-voice.weba', import.meta.url));
