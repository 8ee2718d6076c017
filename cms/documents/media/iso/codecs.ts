import type { VideoCodec } from '#contract/media.ts';

/** Films that browsers play; HEVC on some only, so another form of it is offered. */
export const videoCodecs: Readonly<Record<string, VideoCodec>> = {
  avc1: 'h264',
  avc3: 'h264',
  hvc1: 'hevc',
  hev1: 'hevc',
  av01: 'av1',
  vp09: 'vp9',
};

/** Sound that browsers play, by the type of its sample entry; `mp4a` is looked into. */
export const soundCodecs = new Set(['mp4a', '.mp3', 'Opus', 'fLaC']);
/** Object types of `mp4a` (ISO/IEC 14496-1): AAC of MPEG-4 and MPEG-2, MP3. */
export const soundObjects = new Set([0x40, 0x66, 0x67, 0x68, 0x69, 0x6b]);

/** What a track is called whose codec is not taken, for the message. */
export const codecNames: Readonly<Record<string, string>> = {
  samr: 'AMR',
  sawb: 'AMR-WB',
  alac: 'Apple Lossless (ALAC)',
  'ac-3': 'Dolby AC-3',
  'ec-3': 'Dolby E-AC-3',
  mp4v: 'MPEG-4 phần 2',
  s263: 'H.263',
  dvh1: 'Dolby Vision',
  dvhe: 'Dolby Vision',
  jpeg: 'Motion JPEG',
  apch: 'ProRes',
  apcn: 'ProRes',
  apcs: 'ProRes',
  apco: 'ProRes',
  ap4h: 'ProRes',
  ap4x: 'ProRes',
  encv: 'hình đã khóa bản quyền',
  enca: 'tiếng đã khóa bản quyền',
  sowt: 'PCM không nén',
  twos: 'PCM không nén',
  lpcm: 'PCM không nén',
  in24: 'PCM không nén',
  ipcm: 'PCM không nén',
  fpcm: 'PCM không nén',
};
