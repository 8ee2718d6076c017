import style from '../../styles/find-panel.css?inline';
import { Panel } from './find-panel.ts';
import { readWords } from './read-words.ts';

/** Loaded when a reader first turns to the box of a page. */
const form = document.querySelector<HTMLFormElement>('form.find');
if (form) void equip(form);

async function equip(box: HTMLFormElement): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  const panel = new Panel(box, await readWords(box.action));
  panel.open();
}
