import { readInPython } from './read-in-python.ts';

/** What gPodder makes of an episode; seconds, bytes. */
export interface GpodderEpisode {
  guid: string;
  title: string;
  description: string;
  link: string;
  /** Unix time. */
  published: number;
  total_time: number;
  number?: number;
  explicit?: boolean;
  enclosures: { url: string; file_size: number; mime_type: string }[];
  transcript_url?: string;
  chapters_json_url?: string;
  persons?: { name: string; role: string; group: string }[];
}

export interface GpodderPodcast {
  title: string;
  language?: string;
  cover_url?: string;
  explicit?: boolean;
  itunes_owner?: { name?: string; email?: string };
  episodes: GpodderEpisode[];
}

/** Reads podcasts as gPodder does. @param podcasts texts by address */
export function parsePodcasts(podcasts: ReadonlyMap<string, string>): Map<string, GpodderPodcast> {
  return readInPython<GpodderPodcast>('read-podcasts.py', podcasts);
}
