import type { VideoCodec } from '#contract/media.ts';
import type { FileKind } from './file-types.ts';
import type { Piece } from './pieces.ts';

/** The verdict on a file, from its bytes alone: what it is, what it measures, and what of it is stored. */
export interface Reading {
  kind: FileKind;
  /** Seconds, of a recording or film. */
  duration?: number;
  /** Pixels as they are shown: a turned film is measured as it stands. */
  width?: number;
  height?: number;
  videoCodec?: VideoCodec;
  /** A film without sound. */
  isSilent?: boolean;
  /** What is stored: all that is seen or heard, and nothing about places, devices and persons. */
  pieces: Piece[];
  /** Exif orientation from 2 to 8 of a picture that is still to be turned upright. */
  turned?: number;
  /** More than one picture in it. */
  isAnimated?: boolean;
}
