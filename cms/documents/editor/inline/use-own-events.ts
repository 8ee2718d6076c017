'use client';
import { useEffect, useRef, type RefObject } from 'react';

interface Handlers {
  keydown: (event: KeyboardEvent) => void;
  paste: (event: ClipboardEvent) => void;
  input: () => void;
}

/** Events that the body editor around a field would take for its own. */
const editorEvents = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'drop',
  'dragstart',
] as const;

/**
 * Handles the events of an editable field and keeps them from the body editor in which the field stands: that one
 * listens below React, so that a handler of React would come too late and Ctrl+B would change the whole body.
 */
export function useOwnEvents(field: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const element = field.current;
    if (!element) return undefined;
    const listen = (event: Event) => {
      event.stopPropagation();
      if (event.type === 'keydown') latest.current.keydown(event as KeyboardEvent);
      if (event.type === 'paste') latest.current.paste(event as ClipboardEvent);
      if (event.type === 'input') latest.current.input();
    };
    for (const name of editorEvents) element.addEventListener(name, listen);
    return () => {
      for (const name of editorEvents) element.removeEventListener(name, listen);
    };
  }, [field]);
}
