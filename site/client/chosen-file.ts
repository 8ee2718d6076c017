/** A browser names its field for a file in its own language: words of the page stand in for them. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[type=file]')) {
  const offer = field.nextElementSibling;
  const name = offer?.querySelector('output');
  if (!(offer instanceof HTMLElement) || !name) continue;
  const none = name.textContent;
  const showName = (): void => {
    name.textContent = field.files?.[0]?.name ?? none;
  };
  field.classList.add('unseen');
  offer.hidden = false;
  field.addEventListener('change', showName);
  // A browser that comes back to the page still has the file.
  showName();
}
