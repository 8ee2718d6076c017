import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { makeFaces } from '../site/fonts/faces.ts';
import { scriptFonts } from '../site/fonts/script-fonts.ts';

/**
 * Cuts the site's fonts for the pages of the CMS into `cms/dist/fonts`, with the rules that name them: whoever writes or
 * translates sees the letters that readers will see, Khmer, Tai Viet and Cham among them.
 */
const folder = 'cms/dist/fonts';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const rules = (await makeFaces()).map(({ family, weight, script, bytes }) => {
  const name = `${family.slice(3).toLowerCase()}-${script.toLowerCase()}-${weight}.woff2`;
  writeFileSync(`${folder}/${name}`, bytes);
  const { range } = scriptFonts[script];
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('./${name}') format('woff2');${range ? `\n  unicode-range: ${range};` : ''}
}
`;
});
writeFileSync(`${folder}/fonts.css`, rules.join(''));
