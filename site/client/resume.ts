import { continueAt, makeButton, showOnLockScreen, skip, speedKey } from './player.ts';

interface Listening {
  source: string;
  title: string;
  time: number;
  /** Address of the page that it came from. */
  page: string;
  words: string[];
}

const KEY = 'dang-nghe';

/** Before it puts a page aside a browser pauses what plays; no reader is so quick. */
const PUT_ASIDE_MS = 250;
let playing: HTMLAudioElement | undefined;
let pausedAt = Infinity;

/** A recording that was playing when the reader went on to another page goes on there, in a bar at the bottom. */
export function resumeListening(): void {
  document.addEventListener(
    'play',
    ({ target }) => {
      if (target instanceof HTMLAudioElement) [playing, pausedAt] = [target, Infinity];
    },
    true,
  );
  document.addEventListener(
    'pause',
    ({ target }) => {
      if (target === playing) pausedAt = performance.now();
    },
    true,
  );
  window.addEventListener('pagehide', remember);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    document.querySelector('.listening')?.remove();
    // What the other page wrote as it went comes a moment later.
    for (const delay of [150, 600]) setTimeout(goOn, delay);
  });
  goOn();
}

/** Stops the bar that plays a recording of one of these pages, given as paths. */
export function stopListening(pages: readonly string[]): void {
  const bar = document.querySelector<HTMLElement>('.listening');
  if (!bar || !pages.includes(encodeURI(decodeURI(bar.dataset.page ?? '')))) return;
  bar.querySelector('audio')?.pause();
  bar.remove();
}

function goOn(): void {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (kept) showBar(JSON.parse(kept) as Listening);
}

function remember(): void {
  if (!playing?.isConnected || playing.ended || performance.now() - pausedAt > PUT_ASIDE_MS) return;
  const figure = playing.closest<HTMLElement>('figure.player, .listening');
  const listening: Listening = {
    source: playing.currentSrc,
    title: figure?.dataset.title ?? document.title,
    time: playing.currentTime,
    page: figure?.dataset.page ?? location.pathname,
    words: JSON.parse(figure?.dataset.words ?? '[]') as string[],
  };
  sessionStorage.setItem(KEY, JSON.stringify(listening));
}

function showBar({ source, title, time, page, words }: Listening): void {
  const own = [...document.querySelectorAll<HTMLAudioElement>('figure.player audio')].find(
    (audio) => audio.currentSrc === source || audio.querySelector('source')?.src === source,
  );
  if (own) {
    // Firefox may give a page back with its recordings emptied.
    if (own.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) own.src = source;
    return continueAt(own, time);
  }
  const bar = document.createElement('section');
  bar.className = 'listening';
  bar.setAttribute('aria-label', title);
  Object.assign(bar.dataset, { title, page, words: JSON.stringify(words) });
  const link = document.createElement('a');
  link.href = page;
  link.textContent = title;
  const audio = document.createElement('audio');
  audio.controls = true;
  audio.src = source;
  audio.defaultPlaybackRate = Number(localStorage.getItem(speedKey)) || 1;
  const close = makeButton('×', document.body.dataset.close ?? '', () => bar.remove());
  const [, back = '', forward = ''] = words;
  bar.append(
    link,
    audio,
    makeButton('−15', back, () => skip(audio, -15)),
    makeButton('+15', forward, () => skip(audio, 15)),
    close,
  );
  document.body.append(bar);
  audio.addEventListener('play', () => showOnLockScreen(audio, title));
  continueAt(audio, time);
}
