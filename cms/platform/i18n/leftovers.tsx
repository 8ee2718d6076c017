'use client';
import { useEffect, type ReactNode } from 'react';
import { sayInVietnamese } from './leftover-words.ts';

const attributes = ['aria-label', 'title', 'placeholder', 'alt'] as const;

/** Says in Vietnamese what Payload has only English for. What people write is left alone. */
export function Leftovers({ children }: { children?: ReactNode }) {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes) {
        if (type === 'childList') for (const node of addedNodes) translate(node);
        else translate(target);
      }
    });
    translate(document.body);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...attributes],
    });
    return () => observer.disconnect();
  }, []);
  return children;
}

function translate(node: Node): void {
  if (node instanceof Text) return translateText(node);
  if (!(node instanceof Element)) return;
  translateAttributes(node);
  for (const each of node.querySelectorAll(attributes.map((name) => `[${name}]`).join(',')))
    translateAttributes(each);
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) translateText(text as Text);
}

function translateText(text: Text): void {
  const said = sayInVietnamese(text.data);
  if (said && !isWritten(text.parentElement)) text.data = said;
}

function translateAttributes(element: Element): void {
  for (const name of attributes) {
    const said = sayInVietnamese(element.getAttribute(name) ?? '');
    if (said && !isWritten(element)) element.setAttribute(name, said);
  }
}

/** What people write, or have written: their words are theirs. */
function isWritten(element: Element | null): boolean {
  const edited = element?.closest('[contenteditable]')?.getAttribute('contenteditable');
  return edited === 'true' || Boolean(element?.closest('textarea, td, .cell-title'));
}
