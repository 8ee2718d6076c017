/** Shows a field of the open form: its tab first, where it stands in one. */
export function jumpTo({ path, tab }: { path: string; tab?: string | undefined }): void {
  if (tab) findTabButton(tab)?.click();
  // React draws the tab first.
  setTimeout(() => {
    const field = document.querySelector<HTMLElement>(`#field-${CSS.escape(path)}`);
    if (!field) return;
    field.scrollIntoView({ block: 'center' });
    const control = field.matches(controls) ? field : field.querySelector<HTMLElement>(controls);
    control?.focus({ preventScroll: true });
  }, 100);
}

const controls = 'input, textarea, select, button, [contenteditable="true"]';

function findTabButton(label: string): HTMLElement | undefined {
  const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button');
  return [...buttons].find((button) => button.textContent?.trim().startsWith(label));
}
