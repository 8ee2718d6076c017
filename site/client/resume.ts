import { makeButton, showOnLockScreen, skip, speedKey } from './player.ts';

interface Listening {
  source: string;
  title: string;
  time: number;
  /** Address of the page that it came from. */
  page: string;
  words: string[];
}

const KEY = 'dang-nghe';

/** A recording that was playing when the reader went on to another page goes on there, in a bar at the bottom. */
export function resumeListening(): void {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  addEventListener('pagehide', remember);
  if (kept) showBar(JSON.parse(kept) as Listening);
}

function remember(): void {
  const playing = [...document.querySelectorAll<HTMLAudioElement>('audio')].find((audio) => !audio.paused);
  if (!playing) return;
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
    (audio) => audio.querySelector('source')?.src === source || audio.src === source,
  );
  if (own) return continueAt(own, time);
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

/** A browser that wants a tap before any sound leaves the recording paused at its place. */
function continueAt(audio: HTMLAudioElement, time: number): void {
  audio.preload = 'metadata';
  audio.addEventListener('loadedmetadata', () => (audio.currentTime = time), { once: true });
  audio.play().catch(() => undefined);
}
