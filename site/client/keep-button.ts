import style from './keep-ask.css?inline';
import { addKept, keptCache, readKept, removeKept } from './kept-pages.ts';
import { fetchInParts } from './fetch-in-parts.ts';
import { fetchOk, findPlans, type KeepPlan } from './keep-plan.ts';
import { splitWords, type KeepWords } from './keep-words.ts';
import { makeButton } from './player.ts';

interface Parts {
  root: HTMLElement;
  button: HTMLButtonElement;
  ask: HTMLElement;
  state: HTMLElement;
  words: KeepWords;
}

export function showKeepButtons(): void {
  for (const root of document.querySelectorAll<HTMLElement>('.keep')) {
    const button = root.querySelector<HTMLButtonElement>('button');
    const ask = root.querySelector<HTMLElement>('.keep-ask');
    const state = root.querySelector<HTMLElement>('.keep-state');
    if (!button || !ask || !state) continue;
    const parts = { root, button, ask, state, words: splitWords(root.dataset.words ?? '') };
    button.addEventListener('click', () => void askFirst(parts));
    root.hidden = false;
    void showState(parts);
  }
}

/** A part of an item can be completed or deleted like a whole one. */
async function showState(parts: Parts): Promise<void> {
  const { root, button, state, words } = parts;
  const item = (await readKept()).find(({ address }) => address === root.dataset.address);
  button.hidden = item !== undefined && !item.isPart;
  state.replaceChildren();
  if (!item) return;
  const remove = makeButton(words.remove, '', () => {
    void removeKept(item.address).then(() => showState(parts));
  });
  const size = formatSize(item.bytes);
  state.append(`${item.isPart ? words.part.replace('{size}', size) : `${words.done} (${size})`}. `, remove);
}

/** Most readers never ask: their pages travel without it. */
let isStyled = false;

function addStyle(): void {
  if (isStyled) return;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  isStyled = true;
}

/** Says how much it will be before anything is fetched; of a list the reader chooses how much. */
async function askFirst(parts: Parts): Promise<void> {
  const { root, ask, state, words, button } = parts;
  const plans = await findPlans(root.dataset).catch(() => undefined);
  if (!plans) return void (state.textContent = words.failed);
  addStyle();
  let [plan] = plans;
  const fill = (text: string, { stories, bytes, isExact }: KeepPlan) =>
    text
      .replace('{count}', String(stories))
      .replace('{size}', isExact ? '{size}' : words.about)
      .replace('{size}', formatSize(bytes));
  const question = document.createElement('p');
  const box = document.createElement('input');
  box.type = 'checkbox';
  const sound = document.createElement('span');
  const label = document.createElement('label');
  label.append(box, sound);
  const show = () => {
    question.textContent = fill(words.size, plan);
    sound.textContent = words.sound.replace('{size}', formatSize(plan.soundBytes));
    label.hidden = plan.sounds.length === 0;
  };
  const choice = document.createElement('select');
  choice.append(...plans.map((one) => new Option(fill(words.choice, one))));
  choice.hidden = plans.length === 1;
  choice.setAttribute('aria-label', root.dataset.title ?? '');
  choice.addEventListener('change', () => {
    plan = plans[choice.selectedIndex] ?? plan;
    show();
  });
  show();
  const close = () => {
    ask.hidden = true;
    button.focus();
  };
  const start = makeButton(words.start, '', () => {
    close();
    void keep(parts, plan, box.checked && !label.hidden);
  });
  ask.replaceChildren(question, choice, label, start, makeButton(words.cancel, '', close));
  ask.hidden = false;
  start.focus();
}

/** Fetches what is not there yet, so that an interrupted one goes on where it stopped; what came can be deleted. */
async function keep(parts: Parts, plan: KeepPlan, withSound: boolean): Promise<void> {
  const { root, state, words } = parts;
  const { address = '', title = '' } = root.dataset;
  const cache = await caches.open(keptCache);
  const sounds = new Map(withSound ? plan.sounds.map((one) => [one.address, one.bytes]) : []);
  const files = [...plan.pages, ...plan.files, ...sounds.keys()];
  let [done, bytes] = [0, 0];
  const note = (isPart: boolean) => addKept({ address, title, files, bytes, ...(isPart && { isPart }) });
  try {
    await note(true);
    for (const file of files) {
      const there = file.endsWith('/') ? undefined : await cache.match(file);
      const size = sounds.get(file);
      const answer = there ?? (size ? await fetchInParts(file, size, cache) : await fetchOk(file));
      if (!there) await cache.put(file, answer.clone());
      bytes += (await answer.blob()).size;
      done += 1;
      state.textContent = words.progress
        .replace('{done}', String(done))
        .replace('{all}', String(files.length));
    }
    await note(false);
    await showState(parts);
  } catch {
    await note(true).catch(() => undefined);
    await showState(parts).catch(() => undefined);
    state.prepend(`${words.failed} `);
  }
}

export function formatSize(bytes: number): string {
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const [amount, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${amount.toLocaleString(language, { maximumFractionDigits: 1 })}\u00A0${unit}`;
}
