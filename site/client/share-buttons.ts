/** Buttons that only a script can serve: copy the address, the device's own share sheet, print. */
export function showShareButtons(): void {
  const row = document.querySelector<HTMLElement>('[data-share]');
  if (!row) return;
  const { share: url = location.href, title = document.title, copied = '' } = row.dataset;
  const state = row.querySelector<HTMLElement>('.share-state');
  const actions: Record<string, (() => unknown) | undefined> = {
    copy: 'clipboard' in navigator ? () => copy(url, state, copied) : undefined,
    // Closing the sheet without a choice rejects; there is nothing to say then.
    send: 'share' in navigator ? () => navigator.share({ url, title }).catch(() => undefined) : undefined,
    print: () => print(),
  };
  for (const button of row.querySelectorAll<HTMLButtonElement>('button')) {
    const action = actions[button.dataset.do ?? ''];
    button.hidden = !action;
    if (action) button.addEventListener('click', action);
  }
}

/** Where the clipboard is refused the address is shown instead, to be copied by hand. */
async function copy(url: string, state: HTMLElement | null, copied: string): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(url).then(
    () => true,
    () => false,
  );
  if (state) state.textContent = isCopied ? copied : url;
}
