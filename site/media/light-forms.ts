import type { MediaDocument } from '#contract/media.ts';

/** A lighter form of a recording or film, made by ffmpeg after the original is public. */
export interface LightForm {
  /** Name below `/nhe/`: content of the original and form. */
  name: string;
  mimeType: string;
  /** Height in pixels of a film; absent for sound alone and for the still picture. */
  height?: number;
  /** As large as the original, in place of it where a browser does not play that. */
  isOwnSize?: boolean;
  /** Arguments of ffmpeg between input and output. */
  encode: readonly string[];
}

/** Folder of the light forms below the public tree. */
export const lightFolder = 'nhe';

const heights = [240, 480, 720];
/** Speech stays clear at 24 kbit/s in Opus; MP3 for phones that cannot play it. */
const opus = ['-vn', '-ac', '1', '-c:a', 'libopus', '-b:a', '24k', '-application', 'voip'];
const mp3 = ['-vn', '-ac', '1', '-ar', '24000', '-c:a', 'libmp3lame', '-b:a', '40k'];
const still = [
  '-vf',
  // Made smaller first: the filter keeps the pictures that it chooses from.
  "scale=-2:'min(720,ih)',thumbnail=200",
  '-frames:v',
  '1',
  '-q:v',
  '4',
  '-update',
  '1',
];
const film = (height: number) =>
  [
    `-vf scale=-2:${height} -c:v libx264 -preset veryfast -crf 28 -pix_fmt yuv420p`,
    `-c:a aac -ac 1 -b:a ${height > 300 ? '64k' : '40k'} -movflags +faststart`,
  ].flatMap((part) => part.split(' '));

/**
 * What is made of a recording or film: its sound, if it has any, in two forms; a still picture where no poster was chosen;
 * pictures in the heights below the original's, and in its own where not every browser plays the original.
 */
export function getLightForms(media: MediaDocument): LightForm[] {
  const { type, file, poster, isSilent = false } = media;
  if (type === 'image') return [];
  const id = file.sha256.slice(0, 16);
  const sounds = [
    { name: `${id}.opus`, mimeType: 'audio/ogg', encode: [...opus, '-f', 'ogg'] },
    { name: `${id}.mp3`, mimeType: 'audio/mpeg', encode: [...mp3, '-f', 'mp3'] },
  ];
  return [
    ...(isSilent ? [] : sounds),
    ...(type === 'video' && poster === undefined
      ? [{ name: `${id}.jpg`, mimeType: 'image/jpeg', encode: [...still, '-f', 'image2'] }]
      : []),
    ...(type === 'video' ? getFilms(media) : []),
  ];
}

/** From the smallest on. */
function getFilms({ file, height = 0, videoCodec }: MediaDocument): LightForm[] {
  // H.264 has even heights alone.
  const own = videoCodec === 'hevc' && height > 1 ? [height - (height % 2)] : [];
  // Browsers take the first that fits their screen and is not too large for it: the largest lower one would hide its own.
  const lower = (own[0] ? heights.slice(0, -1) : heights).filter((one) => one < (own[0] ?? height));
  return [...lower, ...own].map((one) => ({
    name: `${file.sha256.slice(0, 16)}-${one}.mp4`,
    mimeType: 'video/mp4',
    height: one,
    ...(one === own[0] ? { isOwnSize: true } : {}),
    encode: [...film(one), '-f', 'mp4'],
  }));
}

export function lightAddress({ name }: Pick<LightForm, 'name'>): string {
  return `/${lightFolder}/${name}`;
}
