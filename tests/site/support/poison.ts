import { documentSchema, type PublicDocument } from '#contract/document.ts';

const hostile = [
  '<script>window.caught=1</script>',
  '"><img src=x onerror="window.caught=1">',
  '</title></style></textarea></noscript><svg onload=window.caught=1>',
  ']]><x a="1"/><![CDATA[',
  '{process.env.PATH}${1+1}{{1}}',
  '\u202Etxet\u0000\uD800 --><!-- &lt;b&gt; &#0;',
  "javascript:window.caught=1//'",
];

/** The document with hostile text in every field whose schema lets it in. */
export function poison(document: PublicDocument): PublicDocument {
  let poisoned = document;
  getTextPaths(document).forEach((path, index) => {
    const trial = documentSchema.safeParse(replaceAt(poisoned, path, hostile[index % hostile.length] ?? ''));
    if (trial.success) poisoned = trial.data;
  });
  return poisoned;
}

function getTextPaths(part: unknown, path: string[] = []): string[][] {
  if (typeof part === 'string') return [path];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => getTextPaths(value, [...path, key]));
}

function replaceAt(part: unknown, [key, ...rest]: string[], text: string): unknown {
  if (key === undefined) return text;
  const copy = structuredClone(part) as Record<string, unknown>;
  copy[key] = replaceAt(copy[key], rest, text);
  return copy;
}
