/** Where a reader was among the results, for the way back. */
export interface Place {
  /** How many results stood there. */
  shown: number;
  /** How far the page was scrolled, px. */
  top: number;
}

/** The place that belongs to the present entry of the browser's history; undefined where there is none. */
export function readPlace(): Place | undefined {
  const state = history.state as { place?: Partial<Place> } | null;
  const { shown, top } = state?.place ?? {};
  return typeof shown === 'number' && typeof top === 'number' ? { shown, top } : undefined;
}

/** Keeps the place whenever the reader has come to rest, and when the page is left. */
export function keepPlace(countShown: () => number): void {
  history.scrollRestoration = 'manual';
  let timer = 0;
  const keep = () => history.replaceState({ place: { shown: countShown(), top: scrollY } }, '');
  addEventListener('pagehide', keep);
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, 300);
    },
    { passive: true },
  );
}
