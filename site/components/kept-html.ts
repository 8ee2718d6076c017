const kept = new WeakMap<object, Map<string, string>>();

/** The HTML of a named part, drawn when it is first asked for of an object that never changes. */
export function keepHtml(of: object, name: string, draw: () => Promise<string>): string | Promise<string> {
  let parts = kept.get(of);
  if (!parts) kept.set(of, (parts = new Map<string, string>()));
  return parts.get(name) ?? drawPart(parts, name, draw);
}

async function drawPart(
  parts: Map<string, string>,
  name: string,
  draw: () => Promise<string>,
): Promise<string> {
  const html = await draw();
  parts.set(name, html);
  return html;
}
