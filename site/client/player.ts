import { followChapters } from './chapters.ts';
import { markReading } from './mark-reading.ts';

const SKIP_SECONDS = 15;
const SPEEDS = [0.75, 1, 1.25, 1.5, 2];
export const speedKey = 'toc-do';

/** Gives every recording and film speed and skip buttons, keys, and controls on the lock screen. */
export function equipPlayers(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.player')) {
    const media = figure.querySelector<HTMLMediaElement>('audio, video');
    if (media) equip(figure, media);
  }
  goToSecond();
}

/** `#t=75`, as results of the search link: to the first recording or film, at that second. Some browsers want a tap first. */
function goToSecond(): void {
  const second = /^#t=(\d+)$/.exec(location.hash)?.[1];
  const media = document.querySelector<HTMLMediaElement>('figure.player :is(audio, video)');
  if (second === undefined || !media) return;
  media.scrollIntoView({ block: 'center' });
  continueAt(media, Number(second));
}

/** A browser that wants a tap before any sound leaves the recording paused at its place. */
export function continueAt(media: HTMLMediaElement, time: number): void {
  const seek = () => (media.currentTime = time);
  media.preload = 'metadata';
  if (media.readyState > 0) seek();
  else media.addEventListener('loadedmetadata', seek, { once: true });
  media.play().catch(() => undefined);
}

function equip(figure: HTMLElement, media: HTMLMediaElement): void {
  const [speed = '', back = '', forward = ''] = JSON.parse(figure.dataset.words ?? '[]') as string[];
  const deck = figure.querySelector<HTMLElement>('.deck') ?? document.createElement('div');
  deck.append(
    makeButton('−15', back, () => skip(media, -SKIP_SECONDS)),
    makeButton('+15', forward, () => skip(media, SKIP_SECONDS)),
    makeSpeedButton(media, speed),
  );
  const { onlySound, light = '' } = figure.dataset;
  if (onlySound) deck.append(makeButton(onlySound, '', () => playSoundOnly(media, light.split(' '))));
  followChapters(figure, media);
  media.addEventListener('play', () => {
    pauseOthers(media);
    showOnLockScreen(media, figure.dataset.title ?? document.title);
  });
  media.addEventListener('keydown', (event) => {
    const step = { j: -SKIP_SECONDS, l: SKIP_SECONDS }[event.key];
    if (step) skip(media, step);
    if (event.key === 'k') void (media.paused ? media.play() : media.pause());
  });
  const spoken = figure.closest<HTMLElement>('[data-timings]');
  if (spoken) markReading(media, spoken.dataset.timings ?? '[]');
}

/** A film's sound alone, from the place where it is; the film itself where no such file can be played. */
function playSoundOnly(media: HTMLMediaElement, sounds: readonly string[]): void {
  const { currentTime, currentSrc } = media;
  const playable = sounds.find((sound) =>
    media.canPlayType(sound.endsWith('.opus') ? 'audio/ogg; codecs=opus' : 'audio/mpeg'),
  );
  if (!playable) return;
  const start = () => {
    media.currentTime = currentTime;
    void media.play();
  };
  media.addEventListener('loadedmetadata', start, { once: true });
  media.addEventListener('error', () => (media.src = currentSrc), { once: true });
  media.src = playable;
}

export function makeButton(text: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool-button';
  button.textContent = text;
  if (label) button.setAttribute('aria-label', label);
  button.addEventListener('click', act);
  return button;
}

function makeSpeedButton(media: HTMLMediaElement, label: string): HTMLButtonElement {
  const show = () => {
    const rate = String(media.playbackRate).replace('.', document.documentElement.lang === 'en' ? '.' : ',');
    button.textContent = `${rate}×`;
    button.setAttribute('aria-label', `${label} ${rate}×`);
  };
  const button = makeButton('', label, () => {
    media.playbackRate = SPEEDS[(SPEEDS.indexOf(media.playbackRate) + 1) % SPEEDS.length] ?? 1;
    localStorage.setItem(speedKey, String(media.playbackRate));
  });
  media.addEventListener('ratechange', show);
  media.defaultPlaybackRate = media.playbackRate = Number(localStorage.getItem(speedKey)) || 1;
  show();
  return button;
}

export function skip(media: HTMLMediaElement, seconds: number): void {
  const end = Number.isFinite(media.duration) ? media.duration : Infinity;
  media.currentTime = Math.min(Math.max(0, media.currentTime + seconds), end);
}

function pauseOthers(playing: HTMLMediaElement): void {
  for (const other of document.querySelectorAll<HTMLMediaElement>('audio, video')) {
    if (other !== playing) other.pause();
  }
}

export function showOnLockScreen(media: HTMLMediaElement, title: string): void {
  if (!('mediaSession' in navigator)) return;
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const picture = document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content;
  navigator.mediaSession.metadata = new MediaMetadata({
    title,
    artist: site,
    // The site may be reached under another name than its public one.
    artwork: picture ? [{ src: new URL(picture).pathname }] : [],
  });
  const session = navigator.mediaSession;
  session.setActionHandler('play', () => void media.play());
  session.setActionHandler('pause', () => media.pause());
  session.setActionHandler('seekbackward', () => skip(media, -SKIP_SECONDS));
  session.setActionHandler('seekforward', () => skip(media, SKIP_SECONDS));
  session.setActionHandler('seekto', ({ seekTime }) => {
    if (seekTime !== undefined) media.currentTime = seekTime;
  });
}
