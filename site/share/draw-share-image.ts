import { createRequire } from 'node:module';
import sharp, { type OverlayOptions } from 'sharp';
import { getLanguage, type Script } from '#contract/languages.ts';
import { escapeMarkup } from '#contract/text.ts';
import type { ShareCard } from './share-card.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const PICTURE = 430;
const TITLE_HEIGHT = 330;
const TITLE_COLOUR = '#fffaf0';

const require = createRequire(import.meta.url);
const fontFile = (path: string) => require.resolve(`@expo-google-fonts/${path}`);
const sans = { font: 'Noto Sans Bold', file: fontFile('noto-sans/700Bold/NotoSans_700Bold.ttf') };

/** Fonts of titles. Han has none of its own here: the machine's stands in. */
const titleFonts: Record<Script, { font: string; file: string }> = {
  Latn: { font: 'Noto Serif Bold', file: fontFile('noto-serif/700Bold/NotoSerif_700Bold.ttf') },
  Khmr: {
    font: 'Noto Sans Khmer Bold',
    file: fontFile('noto-sans-khmer/700Bold/NotoSansKhmer_700Bold.ttf'),
  },
  Tavt: {
    font: 'Noto Sans Tai Viet',
    file: fontFile('noto-sans-tai-viet/400Regular/NotoSansTaiViet_400Regular.ttf'),
  },
  Cham: { font: 'Noto Sans Cham Bold', file: fontFile('noto-sans-cham/700Bold/NotoSansCham_700Bold.ttf') },
  Hans: sans,
};

const background = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#8e1b1f"/><rect y="${HEIGHT - 12}" width="${WIDTH}" height="12" fill="#c2902a"/></svg>`;
/** The mark of the site: a bronze mirror whose rim is not closed. */
const mark = (
  size: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 48 48" fill="none" stroke-linecap="round">
<circle cx="23" cy="25" r="20" fill="#a93033"/><path d="M31.5 8.2A18.9 18.9 0 1 0 40 16.7" stroke="#f0c566" stroke-width="3.6"/>
<path d="M12.2 28.5A11.4 11.4 0 0 1 20 15.6" stroke="#fff2d0" stroke-width="2.6"/>
<path d="M37.5 1c1 6.4 3.1 8.5 9.5 9.5-6.4 1-8.5 3.1-9.5 9.5-1-6.4-3.1-8.5-9.5-9.5 6.4-1 8.5-3.1 9.5-9.5z" fill="#fff8e6"/></svg>`;

/**
 * Draws a share image, 1200×630, as JPEG. Pango sets the words, with the letters of the text's own language.
 * @param picture file of the picture beside the words. @throws when it cannot be read
 */
export async function drawShareImage(card: ShareCard, picture: string | undefined): Promise<Buffer> {
  const width = WIDTH - 2 * MARGIN - (picture ? PICTURE : 300);
  const { script } = getLanguage(card.language);
  const [title, label, name] = await Promise.all([
    setTitle(card.title, titleFonts[script], width),
    setWords(card.label, titleFonts[script === 'Latn' ? 'Hans' : script], {
      width,
      size: 27,
      colour: '#f0c566',
    }),
    setWords(card.siteName, sans, { width: width - 90, size: 30, colour: '#fbf3e2' }),
  ]);
  const layers: OverlayOptions[] = [
    { input: Buffer.from(mark(64)), left: MARGIN, top: HEIGHT - MARGIN - 68 },
    { input: name.data, left: MARGIN + 84, top: Math.round(HEIGHT - MARGIN - 36 - name.height / 2) },
    { input: label.data, left: MARGIN, top: MARGIN },
    { input: title.data, left: MARGIN, top: MARGIN + label.height + 22 },
  ];
  if (picture) {
    const beside = await sharp(picture)
      .resize(PICTURE, HEIGHT - 12, { fit: 'cover' })
      .toBuffer();
    layers.push({ input: beside, left: WIDTH - PICTURE, top: 0 });
  } else layers.push({ input: Buffer.from(mark(300)), left: WIDTH - 350, top: 150 });
  return sharp(Buffer.from(background))
    .composite(layers)
    .flatten()
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}

const visible = /[^\p{Z}\p{C}\p{M}]/u;
const nothing = await sharp({
  create: { width: 1, height: 1, channels: 4, background: '#0000' },
})
  .png()
  .toBuffer();

interface SetWords {
  data: Buffer;
  height: number;
}

/** The largest size in which the title has room. */
async function setTitle(
  title: string,
  font: { font: string; file: string },
  width: number,
): Promise<SetWords> {
  let set = await setWords(title, font, { width, size: 62, colour: TITLE_COLOUR });
  for (const size of [54, 46, 39, 32]) {
    if (set.height <= TITLE_HEIGHT) return set;
    set = await setWords(title, font, { width, size, colour: TITLE_COLOUR });
  }
  if (set.height <= TITLE_HEIGHT) return set;
  // Only hundreds of capitals get here; the last lines are cut.
  return { data: await crop(set.data), height: TITLE_HEIGHT };
}

async function crop(data: Buffer): Promise<Buffer> {
  const { width } = await sharp(data).metadata();
  return sharp(data).extract({ left: 0, top: 0, width, height: TITLE_HEIGHT }).toBuffer();
}

async function setWords(
  words: string,
  { font, file }: { font: string; file: string },
  { width, size, colour }: { width: number; size: number; colour: string },
): Promise<SetWords> {
  if (!visible.test(words)) return { data: nothing, height: 1 };
  const text = `<span foreground="${colour}">${escapeMarkup(words)}</span>`;
  const { data, info } = await sharp({
    text: { text, font: `${font} ${size}`, fontfile: file, width, dpi: 72, rgba: true, wrap: 'word-char' },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, height: info.height };
}
