/** The list of languages closes with Escape, which leads back to its button, and when the reader turns elsewhere. */
export function closeSwitch(): void {
  const list = document.querySelector<HTMLDetailsElement>('details.switch');
  if (!list) return;
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.open) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (!list.contains(target as Node)) list.open = false;
  });
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !list.contains(relatedTarget as Node)) list.open = false;
  });
}
