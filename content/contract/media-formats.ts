/** How sharp calls the format of a picture, and the loaders of libvips that may read it, by the extension of the stored file. */
export const pictureFormats = {
  jpg: { format: 'jpeg', loader: 'VipsForeignLoadJpeg' },
  png: { format: 'png', loader: 'VipsForeignLoadPng' },
  webp: { format: 'webp', loader: 'VipsForeignLoadWebp' },
  avif: { format: 'heif', loader: 'VipsForeignLoadHeif' },
} as const;

export type PictureExtension = keyof typeof pictureFormats;

/** The demuxer of ffmpeg for a recording or film, by the extension of the stored file. None of these opens a second file. */
export const demuxers = {
  mp3: 'mp3',
  m4a: 'mov',
  mp4: 'mov',
  ogg: 'ogg',
  wav: 'wav',
  weba: 'matroska',
  webm: 'matroska',
} as const;

export type PlayableExtension = keyof typeof demuxers;
export type Demuxer = (typeof demuxers)[PlayableExtension];

/** What is decoded: what phones, cameras and recorders write; no text, no subtitles, no pictures in sequence. */
const decoders = [
  'h264 hevc mpeg4 h263 mjpeg vp8 vp9 libvpx libvpx-vp9 av1 libdav1d libaom-av1',
  'aac mp3 mp3float mp2 mp2float opus libopus vorbis libvorbis flac alac',
  'amrnb amrwb libopencore_amrnb libopencore_amrwb speex libspeex adpcm_ima_wav adpcm_ms',
  'pcm_u8 pcm_s16le pcm_s16be pcm_s24le pcm_s24be pcm_s32le pcm_f32le pcm_alaw pcm_mulaw',
].flatMap((names) => names.split(' '));

/**
 * Options of ffmpeg and ffprobe before an input: nothing but files is opened, nothing but these formats is read.
 * @example ['-nostdin', …, ...guardInput(['mov']), '-f', 'mov', '-i', 'goc']
 */
export function guardInput(formats: readonly (Demuxer | 'amr')[]): string[] {
  const whitelists = { protocol: ['file'], format: formats, codec: decoders };
  return Object.entries(whitelists).flatMap(([what, names]) => [`-${what}_whitelist`, names.join(',')]);
}

export function isPlayable(extension: string): extension is PlayableExtension {
  return extension in demuxers;
}

export function isPicture(extension: string): extension is PictureExtension {
  return extension in pictureFormats;
}
