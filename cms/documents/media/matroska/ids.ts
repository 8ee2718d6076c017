/** Numbers of the elements that are looked at (RFC 9559). */
export const ids = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  tags: 0x1254c367,
  attachments: 0x1941a469,
  chapters: 0x1043a770,
  void: 0xec,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxer: 0x4d80,
  writer: 0x5741,
  track: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  codec: 0x86,
  codecPrivate: 0x63a2,
  video: 0xe0,
  pixelWidth: 0xb0,
  pixelHeight: 0xba,
  displayWidth: 0x54b0,
  displayHeight: 0x54ba,
  displayUnit: 0x54b2,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
} as const;

/** Elements of the top rank of a segment: where one begins, an open cluster has ended. */
export const segmentRank: ReadonlySet<number> = new Set([
  ids.seekHead,
  ids.info,
  ids.tracks,
  ids.cluster,
  ids.cues,
  ids.tags,
  ids.attachments,
  ids.chapters,
]);

/** What is needed of `Info`: scale and duration; the programs' names are looked at. */
export const neededOfInfo: ReadonlySet<number> = new Set([
  ids.timestampScale,
  ids.duration,
  ids.muxer,
  ids.writer,
]);

/** What is needed of a track: numbers, flags, codec, picture, sound, colours, encodings. No names, no language of content. */
export const neededOfTrack: ReadonlySet<number> = new Set([
  ids.trackNumber,
  0x73c5,
  ids.trackType,
  0xb9,
  0x88,
  0x55aa,
  0x9c,
  0x6de7,
  0x6df8,
  0x23e383,
  0x234e7a,
  0x55ee,
  0x41e4,
  0x22b59c,
  ids.codec,
  ids.codecPrivate,
  0xaa,
  0x56aa,
  0x56bb,
  ids.video,
  0xe1,
  0x6d80,
  0x23314f,
]);

/** What is needed of a cluster. */
export const neededOfCluster: ReadonlySet<number> = new Set([
  ids.timestamp,
  0xa7,
  0xab,
  ids.simpleBlock,
  ids.blockGroup,
]);
