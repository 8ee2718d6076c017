import { escapeMarkup } from '#contract/text.ts';

/** Widths of frames in pixels; the framed page fits itself to whatever width it gets. */
export const frameWidths = { small: 300, medium: 480, large: 720 } as const;
export type FrameSize = keyof typeof frameWidths;
export const frameSizes = Object.keys(frameWidths) as FrameSize[];

/** `auto` follows the reader's device; the others are chosen by the fragment, which works without any script. */
export const frameThemes = { auto: '', light: '#sang', dark: '#toi' } as const;
export type FrameTheme = keyof typeof frameThemes;

/** What a frame shows. */
export type FrameLook = 'story' | 'player' | 'list' | 'exemplar';

/** Heights in which most of what there is fits; what is longer scrolls, or grows where a script hears of its height. */
const heights = {
  story: { small: 400, medium: 560, large: 300 },
  player: { small: 300, medium: 400, large: 560 },
  list: { small: 840, medium: 840, large: 500 },
  exemplar: { small: 420, medium: 320, large: 320 },
} as const satisfies Record<FrameLook, Record<FrameSize, number>>;

export interface Framed {
  /** Absolute address of the page for frames. */
  src: string;
  /** Names the frame to who does not see it. */
  title: string;
  look: FrameLook;
  size?: FrameSize;
  theme?: FrameTheme;
}

export function getFrameSize({ look, size = 'medium' }: Pick<Framed, 'look' | 'size'>) {
  return { width: frameWidths[size], height: heights[look][size] };
}

/**
 * The one line that another site pastes. The frame never is wider than its place, also where the site's own policy
 * forbids styles; it may run the script that tells its height and open the story, and nothing else.
 */
export function toFrameHtml({ src, title, look, size, theme = 'auto' }: Framed): string {
  const { width, height } = getFrameSize({ look, size });
  const whole = look === 'player' ? ' allow="fullscreen"' : '';
  return (
    `<iframe src="${escapeMarkup(src + frameThemes[theme])}" title="${escapeMarkup(title)}" ` +
    `width="100%" height="${height}" style="border:0;max-width:${width}px" loading="lazy"${whole} ` +
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`
  );
}

/** A line more, once a page, by which frames take the height of what they show. */
export function toScriptHtml(address: string): string {
  return `<script async src="${escapeMarkup(address)}"></script>`;
}
