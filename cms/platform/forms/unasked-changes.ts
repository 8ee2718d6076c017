/** Forms in which something was changed that the server was not asked about yet. */
const forms = new Set<object>();
let waiting: (() => void)[] = [];

export function addUnasked(form: object): void {
  forms.add(form);
}

export function removeUnasked(form: object): void {
  forms.delete(form);
  if (forms.size > 0) return;
  const ready = waiting;
  waiting = [];
  for (const goOn of ready) goOn();
}

/** Resolves when the server was asked about every change in every form that is open. */
export async function allAsked(): Promise<void> {
  while (forms.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
}
