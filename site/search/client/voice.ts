import type { SearchWords } from '../../views/search-words.ts';
import { sayPlainly } from '../draw/say.ts';

/** The part of the Web Speech API that is used; browsers without it have no such button. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  start(): void;
  stop(): void;
}
interface RecognitionResult extends Event {
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

/** Puts a button beside the box by which a reader may speak, where the browser can listen. */
export function offerVoice(
  input: HTMLInputElement,
  words: SearchWords,
  { tell, search }: { tell: (text: string) => void; search: () => void },
): void {
  const Listener = findRecognition();
  if (!Listener || input.parentElement?.querySelector('.speak')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'speak';
  button.setAttribute('aria-label', sayPlainly(words, 'speak'));
  button.setAttribute('aria-pressed', 'false');
  button.innerHTML =
    '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zM6 11.5a6 6 0 0 0 12 0M12 17.5V21"></path></svg>';
  let listening: Recognition | undefined;
  const rest = () => {
    listening = undefined;
    button.setAttribute('aria-pressed', 'false');
  };
  button.addEventListener('click', () => {
    if (listening) return listening.stop();
    const listener = new Listener();
    listener.lang = words.locale;
    listener.interimResults = true;
    listener.addEventListener('result', (event) => {
      const [result] = Array.from((event as RecognitionResult).results).slice(-1);
      input.value = result?.[0]?.transcript ?? '';
      if (result?.isFinal) search();
    });
    listener.addEventListener('error', (event) => {
      const isForbidden = /not-allowed|service/.test(String(Reflect.get(event, 'error')));
      tell(sayPlainly(words, isForbidden ? 'noMicrophone' : 'unheard'));
    });
    listener.addEventListener('end', rest);
    listening = listener;
    button.setAttribute('aria-pressed', 'true');
    tell(sayPlainly(words, 'speakNow'));
    listener.start();
  });
  input.after(button);
}

function findRecognition(): (new () => Recognition) | undefined {
  const found: unknown =
    Reflect.get(window, 'SpeechRecognition') ?? Reflect.get(window, 'webkitSpeechRecognition');
  return found as (new () => Recognition) | undefined;
}
