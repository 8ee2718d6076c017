/** Where films of others may be shown from: their page, and a frame that sets as few cookies as the host allows. */
export const embedHosts = {
  youtube: {
    name: 'YouTube',
    page: 'https://www.youtube.com/watch?v=',
    frame: 'https://www.youtube-nocookie.com/embed/',
    query: '?autoplay=1&rel=0',
    pasted:
      /(?:youtube(?:-nocookie)?\.com|youtu\.be)\/(?:.*[?&]v=|embed\/|shorts\/|live\/)?([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/,
  },
  vimeo: {
    name: 'Vimeo',
    page: 'https://vimeo.com/',
    frame: 'https://player.vimeo.com/video/',
    query: '?autoplay=1&dnt=1',
    pasted: /vimeo\.com\/(?:video\/|channels\/[^/]+\/)?(\d{5,20})/,
  },
  dailymotion: {
    name: 'Dailymotion',
    page: 'https://www.dailymotion.com/video/',
    frame: 'https://geo.dailymotion.com/player.html?video=',
    query: '',
    pasted: /(?:dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/)([A-Za-z0-9]{5,20})/,
  },
} as const;

export type EmbedProvider = keyof typeof embedHosts;
export const embedProviders = Object.keys(embedHosts) as [EmbedProvider, ...EmbedProvider[]];

interface Film {
  provider: EmbedProvider;
  /** The provider's id of it. */
  video: string;
}

/** The film's page at its host, where it can be watched without scripts of ours. */
export function getEmbedPage({ provider, video }: Film): string {
  return embedHosts[provider].page + video;
}

/** The film in a frame, playing at once; nothing may ask for it before the reader does. */
export function getEmbedFrame({ provider, video }: Film): string {
  const { frame, query } = embedHosts[provider];
  return frame + video + query;
}

/** The film of a pasted address; undefined when no host that we know has it. */
export function findEmbed(address: string): Film | undefined {
  if (!/^https?:\/\//i.test(address)) return undefined;
  for (const provider of embedProviders) {
    const video = embedHosts[provider].pasted.exec(address)?.[1];
    if (video) return { provider, video };
  }
  return undefined;
}
