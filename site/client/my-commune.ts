/** The reader's own commune, kept on this device alone: its slug and its name. */
interface Commune {
  slug: string;
  name: string;
}

const key = 'xa-cua-toi';

function readCommune(): Commune | undefined {
  try {
    const { slug, name } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Commune>;
    return slug && name ? { slug, name } : undefined;
  } catch {
    // Storage is closed to the page, or holds what nobody here wrote: there is no choice.
    return undefined;
  }
}

/** @returns whether the device keeps it */
function keepCommune(commune: Commune | undefined): boolean {
  try {
    if (commune) localStorage.setItem(key, JSON.stringify(commune));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** On a commune's page: a button that makes it the reader's own, or lets it go. */
export function offerCommune(): void {
  const deed = document.querySelector<HTMLElement>('[data-commune]');
  const button = deed?.querySelector('button');
  const slug = deed?.dataset.commune;
  if (!button || !slug) return;
  const isChosen = (): boolean => readCommune()?.slug === slug;
  const show = (): void => {
    button.textContent = (isChosen() ? button.dataset.leave : button.dataset.choose) ?? '';
    button.setAttribute('aria-pressed', String(isChosen()));
  };
  button.addEventListener('click', () => {
    const name = document.querySelector('h1')?.textContent.trim() ?? '';
    if (keepCommune(isChosen() ? undefined : { slug, name })) show();
    else button.hidden = true;
  });
  show();
  button.hidden = false;
}

/** On the front page: the first door leads to the chosen commune, and what it has to tell stands first. */
export async function showCommune(): Promise<void> {
  const door = document.querySelector<HTMLAnchorElement>('#xa-cua-toi a');
  const commune = readCommune();
  if (!door || !commune) return;
  const address = `${new URL(door.href).pathname}${encodeURIComponent(commune.slug)}/`;
  const answer = await fetch(address).catch(() => undefined);
  // Renamed or gone: the door leads to the list, as for everybody.
  if (!answer?.ok) return;
  door.href = address;
  const words = door.querySelector('span');
  if (words?.firstChild) words.firstChild.textContent = `${commune.name} `;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const cards = [...page.querySelectorAll('main .card, main .exemplar')].slice(0, 3);
  const place = document.querySelector('.mine');
  if (!place || cards.length === 0) return;
  place.querySelector('h2')?.append(` ${commune.name}`);
  place.querySelector('.four')?.append(...cards.map((card) => document.importNode(card, true)));
  place.removeAttribute('hidden');
}
