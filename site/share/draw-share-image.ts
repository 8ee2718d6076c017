import { createRequire } from 'node:module';
import sharp, { type OverlayOptions } from 'sharp';
import { getLanguage } from '#contract/languages.ts';
import { dyes } from '#contract/weave/dyes.ts';
import { getLetterDye, weave } from '#contract/weave/weave.ts';
import { escapeMarkup } from '#contract/text.ts';
import { sansBold, scriptFonts } from '../fonts/script-fonts.ts';
import { drawMark } from './draw-mark.ts';
import { openForm } from './open-form.ts';
import type { ShareCard, ShareCloth } from './share-card.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const PICTURE = 430;
const TITLE_HEIGHT = 330;
/** Middle of the line with the logo and the site's name. */
const FOOT = HEIGHT - MARGIN - 36;
const NAME_HEIGHT = 84;
const LABEL_HEIGHT = 76;
const TITLE_COLOUR = '#fffaf0';

const require = createRequire(import.meta.url);
const fontFile = (path: string) => require.resolve(`@expo-google-fonts/${path}`);

interface Font {
  font: string;
  /** Below `@expo-google-fonts/`. */
  file: string;
}

const toBackground = (
  band: string,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${band}"/><rect y="${HEIGHT - 12}" width="${WIDTH}" height="12" fill="#c2902a"/></svg>`;

/** Files of a card's picture and logo, where it has them. */
export interface ShareFiles {
  picture?: string | undefined;
  logo?: string | undefined;
}

/**
 * Draws a share image, 1200×630, as JPEG. Pango sets the words, with the letters of the text's own language.
 * @throws when a file cannot be read
 */
export async function drawShareImage(card: ShareCard, { picture, logo }: ShareFiles): Promise<Buffer> {
  const { cloth } = card;
  const width = WIDTH - 2 * MARGIN - (picture || cloth ? PICTURE : 300);
  const { script } = getLanguage(card.language);
  const small = await drawMark(logo, 150, 64);
  const beside = MARGIN + small.width + 20;
  const [title, label, name] = await Promise.all([
    setTitle(card.title, scriptFonts[script].share, width),
    setWithin(card.label, script === 'Latn' ? sansBold : scriptFonts[script].share, {
      width,
      height: LABEL_HEIGHT,
      sizes: [27, 22, 18],
      colour: '#f0c566',
    }),
    setName(card.siteName, MARGIN + width - beside),
  ]);
  const layers: OverlayOptions[] = [
    { input: small.data, left: MARGIN, top: Math.round(FOOT - small.height / 2) },
    { input: name.data, left: beside, top: Math.round(FOOT - name.height / 2) },
    { input: label.data, left: MARGIN, top: MARGIN },
    { input: title.data, left: MARGIN, top: MARGIN + label.height + 22 },
  ];
  if (picture) {
    const photo = (await openForm(picture)).resize(PICTURE, HEIGHT - 12, { fit: 'cover' });
    layers.push({ input: await photo.toBuffer(), left: WIDTH - PICTURE, top: 0 });
  } else if (cloth) {
    layers.push(...(await weaveBeside(cloth)));
  } else {
    const large = await drawMark(logo, 270, 300);
    layers.push({
      input: large.data,
      left: WIDTH - 50 - large.width,
      top: Math.round(300 - large.height / 2),
    });
  }
  // mozjpeg would take three quarters of the whole time, for a twentieth of the bytes.
  return sharp(Buffer.from(toBackground(card.brand.band)))
    .composite(layers)
    .flatten()
    .jpeg({ quality: 82, progressive: true })
    .toBuffer();
}

/** The cloth from the upper edge to the gold line, cut at its sides; the letters, set by Pango, over it. */
async function weaveBeside({ id, initials, dyes: name }: ShareCloth): Promise<OverlayOptions[]> {
  const height = HEIGHT - 12;
  const drawn = weave({ id, initials: '', dyes: dyes[name] });
  const cloth = sharp(Buffer.from(drawn), { density: (72 * height) / 48 }).resize(PICTURE, height, {
    fit: 'cover',
  });
  const letters = await setWords(initials, scriptFonts.Latn.share, {
    width: PICTURE,
    size: 150,
    colour: getLetterDye(id, dyes[name]),
  });
  const { width = 1 } = await sharp(letters.data).metadata();
  return [
    { input: await cloth.png().toBuffer(), left: WIDTH - PICTURE, top: 0 },
    {
      input: letters.data,
      left: Math.round(WIDTH - PICTURE / 2 - width / 2),
      top: Math.round(height / 2 - letters.height / 2),
    },
  ];
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

/** Of sizes from large to small the first in which the words have room; what even the last leaves over is cut. */
async function setWithin(
  words: string,
  font: Font,
  {
    width,
    height,
    sizes,
    colour,
  }: { width: number; height: number; sizes: readonly number[]; colour: string },
): Promise<SetWords> {
  let set: SetWords = { data: nothing, height: 1 };
  for (const size of sizes) {
    set = await setWords(words, font, { width, size, colour });
    if (set.height <= height) return set;
  }
  return { data: await crop(set.data, height), height };
}

const setTitle = (title: string, font: Font, width: number) =>
  setWithin(title, font, { width, height: TITLE_HEIGHT, sizes: [62, 54, 46, 39, 32], colour: TITLE_COLOUR });

const setName = (name: string, width: number) =>
  setWithin(name, sansBold, { width, height: NAME_HEIGHT, sizes: [30, 24, 20], colour: '#fbf3e2' });

async function crop(data: Buffer, height: number): Promise<Buffer> {
  const { width } = await sharp(data).metadata();
  return sharp(data).extract({ left: 0, top: 0, width, height }).toBuffer();
}

async function setWords(
  words: string,
  { font, file }: Font,
  { width, size, colour }: { width: number; size: number; colour: string },
): Promise<SetWords> {
  if (!visible.test(words)) return { data: nothing, height: 1 };
  const text = `<span foreground="${colour}">${escapeMarkup(words)}</span>`;
  const { data, info } = await sharp({
    text: {
      text,
      font: `${font} ${size}`,
      fontfile: fontFile(file),
      width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, height: info.height };
}
