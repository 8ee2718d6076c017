import { getPalette } from '#contract/colours.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import base from './base.css?inline';
import embed from './embed.css?inline';
import { frameThemes } from '../framing/frame-html.ts';

/** Colours of light and of dark pages, as the site's own style sheet has them. */
const [light = '', dark = ''] = Array.from(base.matchAll(/:root\s*\{([^}]*)\}/g), ([, rules = '']) =>
  rules.replace(/color-scheme:[^;]*;/, '').trim(),
);
const made = new WeakMap<SettingsDocument, string>();

/** The style sheet of a page in a frame. No fonts are loaded: a frame is a guest, and its letters are the reader's own. */
export function getEmbedStyle(settings: SettingsDocument): string {
  let style = made.get(settings);
  if (style === undefined) {
    const { light: word, dark: wordInDark, band } = getPalette(settings);
    const rules = {
      light: `color-scheme:light;${light};--brand:${word};--band:${band.light}`,
      dark: `color-scheme:dark;${dark};--brand:${wordInDark};--band:${band.dark}`,
    };
    style =
      `:root{${rules.light};color-scheme:light dark}` +
      `@media(prefers-color-scheme:dark){:root{${rules.dark};color-scheme:light dark}}` +
      `:root:has(${frameThemes.light}:target){${rules.light}}` +
      `:root:has(${frameThemes.dark}:target){${rules.dark}}` +
      embed;
    made.set(settings, style);
  }
  return style;
}
