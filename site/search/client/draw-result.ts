import { unfoldFromSearch } from '../fold-for-search.ts';
import type { PagefindRecord } from './pagefind.ts';

/** What stands on a result in the language of the interface. */
export interface ResultWords {
  language: string;
  toDay: (time: string) => string;
  toKind: (kind: string) => string;
}

/** A result as a list item. Text goes in as text: nothing that an index holds becomes markup. */
export function drawResult(
  { url, excerpt, meta }: PagefindRecord,
  { language, toDay, toKind }: ResultWords,
): HTMLLIElement {
  const item = make('li', 'result');
  const words = make('div', 'words');
  const heading = make('h2', 'title');
  const link = make('a', '', unfoldFromSearch(meta.title ?? url));
  link.href = encodeURI(url);
  heading.append(link);
  const line = make('p', 'meta');
  line.lang = language;
  if (meta.kind) line.append(make('span', '', toKind(meta.kind)));
  if (meta.date) line.append(make('time', '', toDay(meta.date)));
  const text = make('p', 'excerpt');
  text.append(...toMarked(unfoldFromSearch(excerpt)));
  words.append(heading, line, text);
  item.append(words);
  if (meta.image) item.prepend(drawPicture(meta.image));
  return item;
}

function drawPicture(address: string): HTMLElement {
  const picture = make('img', '');
  picture.src = address;
  picture.alt = '';
  picture.loading = 'lazy';
  picture.width = 320;
  picture.height = 213;
  return picture;
}

/** `<mark>` of an excerpt as elements, all else as text. */
function toMarked(excerpt: string): (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    const text = (marked ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return marked === undefined ? text : make('mark', '', text);
  });
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
