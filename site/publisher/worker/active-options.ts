import type { Publisher } from '../publisher.ts';
import type { MirrorTarget } from '../after/background.ts';
import type { Session } from './session.ts';

export interface ActiveOptions {
  publisher: Publisher;
  session: Session;
  /** Ends the worker after the write at hand. */
  signal: AbortSignal;
  /** Public origin that pages are fetched from to see them live; without it the files are compared. */
  probe: string | undefined;
  /** DATA_DIR/search, DATA_DIR/share-images and DATA_DIR/light-media. */
  searchFolder: string;
  shareFolder: string;
  lightFolder: string;
  mirror: MirrorTarget | undefined;
  onReady(): void;
}
