const removed = new Set([
  'STYLE',
  'SCRIPT',
  'META',
  'LINK',
  'TITLE',
  'HEAD',
  'XML',
  'TEMPLATE',
  'NOSCRIPT',
  'DEL',
  'IFRAME',
  'OBJECT',
  'SVG',
  'IMG',
  'BUTTON',
  'INPUT',
  'SELECT',
  'TEXTAREA',
]);

/** What nobody meant to copy: comments and marks of Office, marked deletions, hidden text, bullets drawn as text. */
export function isHidden(node: Node): boolean {
  if (node.nodeType === 8) return true;
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (removed.has(tag) || /^[VM]:/.test(tag)) return true;
  const style = element.getAttribute('style') ?? '';
  if (
    /mso-element:\s*(?:comment|header|footer)|mso-list:\s*ignore|display:\s*none|mso-hide:\s*all/i.test(style)
  )
    return true;
  return (
    /\b(?:MsoComment\w*|msocom\w*|msoDel|MsoAnnotation\w*)\b/i.test(element.className) ||
    /^_(?:ms|an)com/i.test(element.id)
  );
}
