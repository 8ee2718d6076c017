// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { mendings } from '../../cms/platform/accessibility/mendings.ts';

function mend(html: string): HTMLElement {
  document.body.innerHTML = html;
  repairAll();
  return document.body.firstElementChild as HTMLElement;
}

function repairAll(): void {
  for (const [selector, repair] of mendings) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) repair(element);
  }
}

test('a button that shows a picture is called what its tooltip says, since words of a tooltip are hidden', () => {
  const tooltip = '<aside class="tooltip"><div class="tooltip-content">Bỏ khối</div></aside>';
  const button = mend(`<button class="btn btn--has-tooltip">${tooltip}<svg></svg></button>`);
  expect(button.getAttribute('aria-label')).toBe('Bỏ khối');
});

test('a button that says something keeps its words', () => {
  const tooltip = '<aside class="tooltip"><div class="tooltip-content">Lưu rồi ở lại</div></aside>';
  const button = mend(`<button class="btn btn--has-tooltip">${tooltip}<span>Lưu</span></button>`);
  expect(button.hasAttribute('aria-label')).toBe(false);
});

test('the page behind an open window is hidden until the window closes', () => {
  const page = mend('<div class="template-default"></div><dialog open class="payload__modal-item"></dialog>');
  expect(page.getAttribute('aria-hidden')).toBe('true');
  document.querySelector('dialog')?.removeAttribute('open');
  repairAll();
  expect(page.hasAttribute('aria-hidden')).toBe(false);
});
