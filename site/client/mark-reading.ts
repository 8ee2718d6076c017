interface Timing {
  part: string;
  from: number;
  to: number;
}

/** Marks the part of the text that is being read; a click into a part is not taken from the reader. */
export function markReading(media: HTMLMediaElement, json: string): void {
  const timings = JSON.parse(json) as Timing[];
  let marked: Element | undefined;
  const mark = () => {
    const { currentTime, ended, paused } = media;
    const isHeard = !ended && !(paused && currentTime === 0);
    const now = timings.find(({ from, to }) => isHeard && from <= currentTime && currentTime < to);
    const element = now && findPart(now.part);
    if (element === marked) return;
    marked?.classList.remove('reading');
    element?.classList.add('reading');
    if (element && !paused) comeIntoView(element);
    marked = element;
  };
  for (const event of ['timeupdate', 'seeked', 'ended', 'pause']) media.addEventListener(event, mark);
}

function findPart(part: string): Element | undefined {
  const head = { title: '.story-head h1', summary: '.story-head .standfirst' }[part];
  return (head ? document.querySelector(head) : document.getElementById(part)) ?? undefined;
}

/** Follows the voice only while the reader is near it: who scrolled away is reading something else. */
function comeIntoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const isNear = top > -innerHeight && bottom < innerHeight * 2;
  if (isNear && (top < 0 || bottom > innerHeight)) {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  }
}
