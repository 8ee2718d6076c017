// oxlint-disable-next-line import/default -- Vite answers with the address of a file that it bundles
import panelAddress from './panel.ts?worker&url';

/** The box of every page: `/` leads to it, and its panel is loaded when a reader turns to it. Without either it is a form. */
const input = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');

if (input?.form?.className === 'find') {
  // A file that did not come is asked for again at the next turn.
  const open = () => void import(/* @vite-ignore */ panelAddress).catch(() => undefined);
  input.addEventListener('focus', open);
  if (document.activeElement === input) open();
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || !input) return;
  if ((target as Element).closest('input, select, textarea, [contenteditable]')) return;
  event.preventDefault();
  input.focus();
});
