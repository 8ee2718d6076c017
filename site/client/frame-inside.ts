/**
 * In a page that stands in a frame on another site: tells the page around it how high it is, in our own words and, where
 * WordPress has put its secret into the fragment, in WordPress's. Nothing is read from that page, and nothing is stored.
 */
const secret = /(?:^|[#?&])secret=(\w{1,64})/.exec(location.hash)?.[1];

function tellHeight(): void {
  const content = document.querySelector('main');
  if (!content) return;
  const height = Math.ceil(content.getBoundingClientRect().height);
  parent.postMessage({ type: 'guong-sang:height', height }, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

/** WordPress allows frames no window of their own: it follows a link for them when they ask. */
function askForLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  parent.postMessage({ message: 'link', value: link.href, secret }, '*');
}

if (parent !== self) {
  const content = document.querySelector('main');
  if (content) new ResizeObserver(tellHeight).observe(content);
  addEventListener('load', tellHeight);
  addEventListener('message', ({ source, data }: MessageEvent<{ message?: string } | null>) => {
    if (source === parent && data?.message === 'ready') tellHeight();
  });
  if (secret) document.addEventListener('click', askForLink);
}
