/** Goes to a chapter in the player itself, and marks the one that plays. */
export function followChapters(figure: HTMLElement, media: HTMLMediaElement): void {
  const links = [...figure.querySelectorAll<HTMLAnchorElement>('.chapters a')];
  const startOf = (link: HTMLAnchorElement) => Number(link.dataset.start);
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      media.currentTime = startOf(link);
      void media.play();
    });
  }
  media.addEventListener('timeupdate', () => {
    const current = links.findLast((link) => startOf(link) <= media.currentTime);
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
}
