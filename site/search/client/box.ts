/** `/` leads to the box of the search, wherever the reader is in a page. */
const input = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || !input) return;
  if ((target as Element).closest('input, select, textarea, [contenteditable]')) return;
  event.preventDefault();
  input.focus();
});
