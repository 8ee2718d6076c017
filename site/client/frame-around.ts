/** For pages of other sites: gives our frames the height of what they show. Whoever pastes no script has fixed heights. */
const ours = new URL((document.currentScript as HTMLScriptElement).src).origin;
const [least, most] = [80, 3_000];

addEventListener('message', ({ source, data }: MessageEvent<{ type?: string; height?: unknown } | null>) => {
  if (data?.type !== 'guong-sang:height' || typeof data.height !== 'number') return;
  // Frames in a sandbox have no origin of their own: they are known by where they stand and what they were given.
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  if (!frame || new URL(frame.src, location.href).origin !== ours) return;
  frame.height = String(Math.min(most, Math.max(least, Math.ceil(data.height) + 1)));
});
