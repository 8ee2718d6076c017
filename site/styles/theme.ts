import { getPalette } from '#contract/colours.ts';
import type { SettingsDocument } from '#contract/settings.ts';

/** Style rules that bring a deployment's own colours over the built-in ones; none where it has chosen none. */
export function getTheme(settings: SettingsDocument): string {
  if (settings.accent === undefined && settings.accentDark === undefined) return '';
  const { light, dark, band } = getPalette(settings);
  return (
    `:root{--brand:${light};--band:${band.light};--glass:#ffffff26}` +
    `@media screen and (prefers-color-scheme:dark){:root{--brand:${dark};--band:${band.dark}}}`
  );
}
