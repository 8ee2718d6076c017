/** Plays a film of another host in its place when the reader asks for it; nothing goes there before. */
export function playEmbeds(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.embed a[data-frame]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.title = link.dataset.title ?? '';
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
    // The hosts refuse to play for pages that do not say whose they are.
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = link.dataset.frame ?? '';
    frame.tabIndex = 0;
    link.replaceWith(frame);
    frame.focus();
  });
}
