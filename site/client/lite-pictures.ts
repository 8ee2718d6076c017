/** In the lite mode a tap puts the picture in place of its link; without scripts the link opens it. */
export function tapPictures(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.tap') : null;
    if (!link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const picture = new Image(Number(link.dataset.width), Number(link.dataset.height));
    picture.alt = link.dataset.alt ?? '';
    picture.src = link.href;
    picture.tabIndex = -1;
    link.replaceWith(picture);
    picture.focus();
  });
}
