/** Choosing a feed of those that the page lists: its address, to copy, and what is in it. Without scripts the lists stand alone. */
const SHOWN = 5;

interface Feed {
  language: string;
  languageName: string;
  list: string;
  format: string;
  address: string;
}

function readFeeds(): Feed[] {
  return [...document.querySelectorAll<HTMLElement>('details[data-language]')].flatMap((group) => {
    const languageName = group.querySelector('summary')?.textContent ?? '';
    return [...group.querySelectorAll('li')].flatMap((item) =>
      [...item.querySelectorAll('a')].map((link) => ({
        language: group.dataset.language ?? '',
        languageName,
        list: item.querySelector('span')?.textContent ?? '',
        format: link.textContent,
        address: link.href,
      })),
    );
  });
}

function start(root: HTMLElement): void {
  const feeds = readFeeds();
  const find = <E extends Element>(query: string): E => root.querySelector<E>(query) as E;
  const language = find<HTMLSelectElement>('[name=language]');
  const list = find<HTMLSelectElement>('[name=list]');
  const format = find<HTMLSelectElement>('[name=format]');
  const address = find<HTMLInputElement>('[name=address]');
  const state = find<HTMLElement>('[role=status]');
  const preview = find<HTMLOListElement>('ol');

  const ofList = (): Feed[] =>
    feeds.filter((feed) => feed.language === language.value && feed.list === list.value);
  const showAddress = (): void => {
    address.value = ofList().find((feed) => feed.format === format.value)?.address ?? '';
    state.textContent = '';
  };
  const showList = (): void => {
    fill(
      format,
      ofList().map((feed) => [feed.format, feed.format]),
    );
    showAddress();
    void showPreview(preview, ofList().find((feed) => feed.format === 'API')?.address, root.dataset.failed);
  };
  const showLanguage = (): void => {
    const own = feeds.filter((feed) => feed.language === language.value);
    fill(
      list,
      own.map((feed) => [feed.list, feed.list]),
    );
    showList();
  };
  fill(
    language,
    feeds.map((feed) => [feed.language, feed.languageName]),
  );
  language.addEventListener('change', showLanguage);
  list.addEventListener('change', showList);
  format.addEventListener('change', showAddress);
  find('button').addEventListener('click', () => void copy(address, state, root.dataset.copied));
  showLanguage();
  root.hidden = false;
}

/** Where the clipboard is refused the address is selected, to be copied by hand. */
async function copy(address: HTMLInputElement, state: HTMLElement, copied = ''): Promise<void> {
  address.select();
  if (!('clipboard' in navigator)) return;
  const isCopied = await navigator.clipboard.writeText(address.value).then(
    () => true,
    () => false,
  );
  if (isCopied) state.textContent = copied;
}

function fill(select: HTMLSelectElement, choices: readonly (readonly [value: string, name: string])[]): void {
  select.replaceChildren(...Array.from(new Map(choices), ([value, name]) => new Option(name, value)));
}

async function showPreview(preview: HTMLElement, address: string | undefined, failed = ''): Promise<void> {
  preview.replaceChildren();
  if (!address) return;
  const say = (text: string): HTMLElement =>
    Object.assign(document.createElement('li'), { textContent: text });
  try {
    const answer = (await (await fetch(new URL(address).pathname)).json()) as {
      stories: { title: string; page: string }[];
    };
    const items = answer.stories.slice(0, SHOWN).map(({ title, page }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: page, textContent: title }));
      return item;
    });
    preview.replaceChildren(...items);
  } catch {
    preview.replaceChildren(say(failed));
  }
}

const root = document.querySelector<HTMLElement>('feed-chooser');
if (root) start(root);
