import { encodeAddress, termSegments } from '#contract/address.ts';
import { embedFolder, listEmbedsOf, oembedAddress, toEmbedAddress } from '../framing/embed-address.ts';
import {
  toFrameHtml,
  toScriptHtml,
  type Framed,
  type FrameLook,
  type FrameSize,
  type FrameTheme,
} from '../framing/frame-html.ts';

/** The form that makes the line: what can be framed is told by the oEmbed beside it. */
const form = document.querySelector<HTMLFormElement>('form.builder');
if (form) startBuilder(form);

interface Found {
  page: string;
  title: string;
  player: string | undefined;
}

function startBuilder(form: HTMLFormElement): void {
  let found: Found | undefined;
  let asked = 0;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const choose = async (value: string): Promise<void> => {
    const turn = (asked += 1);
    const next = value.trim() === '' ? undefined : await findPage(value, form.dataset.origin ?? '');
    if (turn !== asked) return;
    found = next;
    say(form, value.trim() !== '' && !found ? (form.dataset.unknown ?? '') : '');
    show(form, found);
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field('trang').addEventListener('change', () => void choose(field('trang').value));
  field('danh-sach').addEventListener('change', () => {
    field('trang').value = field('danh-sach').value;
    void choose(field('danh-sach').value);
  });
  for (const name of ['dang', 'co', 'nen', 'gian'])
    for (const input of form.querySelectorAll(`[name="${name}"]`))
      input.addEventListener('change', () => show(form, found));
  offerCopy(form, field('ma'));
  const first = form.querySelector<HTMLOptionElement>('option:not([value=""])')?.value ?? '';
  const wanted = new URLSearchParams(location.search).get('trang') ?? first;
  field('trang').value = wanted;
  void choose(wanted);
}

/** A page of ours that other sites can show; undefined for everything else. */
async function findPage(value: string, origin: string): Promise<Found | undefined> {
  const page = toPage(value, [origin, location.origin]);
  if (page === undefined) return undefined;
  const [embed = '', player] = listEmbedsOf(page);
  const answer = await fetch(encodeAddress(oembedAddress(embed))).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { title } = (await answer.json()) as { title: string };
  const isPlayed = player !== undefined && (await fetch(encodeAddress(player), { method: 'HEAD' })).ok;
  return { page, title, player: isPlayed ? player : undefined };
}

/** Address of the page that was pasted, as a whole address or from its first slash on, of a frame or not. */
function toPage(value: string, origins: readonly string[]): string | undefined {
  const url = URL.parse(value.trim(), location.origin);
  if (!url || !origins.includes(url.origin)) return undefined;
  try {
    const path = decodeURI(url.pathname).normalize('NFC');
    const page = path.startsWith(`/${embedFolder}/`) ? path.slice(embedFolder.length + 1) : path;
    return page.endsWith('/') ? page : `${page}/`;
  } catch {
    // A percent sign that stands for nothing.
    return undefined;
  }
}

function show(form: HTMLFormElement, found: Found | undefined): void {
  const data = new FormData(form);
  const part = form.querySelector<HTMLElement>('[data-part=look]');
  const output = form.elements.namedItem('ma') as HTMLTextAreaElement;
  const preview = form.querySelector<HTMLElement>('.preview');
  if (part) part.hidden = !found?.player;
  if (!found) {
    output.value = '';
    preview?.replaceChildren();
    return;
  }
  const isPlayer = found.player !== undefined && data.get('dang') === 'player';
  const address = encodeAddress(isPlayer ? (found.player ?? '') : toEmbedAddress(found.page));
  const framed: Omit<Framed, 'src'> = {
    title: `${found.title} – ${form.dataset.site}`,
    look: isPlayer ? 'player' : findLook(found.page),
    size: data.get('co') as FrameSize,
    theme: data.get('nen') as FrameTheme,
  };
  const line = toFrameHtml({ ...framed, src: form.dataset.origin + address });
  output.value = data.has('gian') ? `${line}\n${toScriptHtml(form.dataset.script ?? '')}` : line;
  if (preview) preview.innerHTML = toFrameHtml({ ...framed, src: location.origin + address });
}

function findLook(page: string): FrameLook {
  if (listEmbedsOf(page).length > 1) return 'story';
  return page.split('/')[2] === termSegments.exemplar && page.split('/')[3] ? 'exemplar' : 'list';
}

function say(form: HTMLFormElement, text: string): void {
  const state = form.querySelector('.state');
  if (state) state.textContent = text;
}

/** Where the clipboard is refused the line is marked, to be copied by hand. */
function offerCopy(form: HTMLFormElement, output: HTMLInputElement): void {
  const button = form.querySelector<HTMLButtonElement>('.outcome button');
  if (!button || !('clipboard' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(output.value).then(
      () => say(form, form.dataset.copied ?? ''),
      () => output.select(),
    );
  });
}
