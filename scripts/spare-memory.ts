import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by half before it is collected, where V8 would let it double and more: the publisher makes much
 * short-lived text, and takes a third less memory for a few percent more time. To be called before anything is loaded.
 */
export function spareMemory(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
