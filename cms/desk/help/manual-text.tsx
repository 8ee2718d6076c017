import { Marked, type Tokens } from 'marked';

const marked = new Marked({
  renderer: { html: ({ text }: Tokens.HTML | Tokens.Tag) => (text.startsWith('<!--') ? '' : text) },
  walkTokens: (token) => {
    if (token.type === 'link') token.href = toPage(String(token.href));
  },
});

/** A piece of the manual. @param text Markdown that stands in the repository; nobody types it into the CMS */
export function ManualText({ text }: { text: string }) {
  return <div dangerouslySetInnerHTML={{ __html: toHtml(text) }} />;
}

/** HTML of a piece of the manual; marks of generated tables are left out. */
export function toHtml(text: string): string {
  return marked.parse(text, { async: false });
}

/** Chapters link to each other as files; in the CMS they are pages. */
function toPage(href: string): string {
  return href.replace(/^([a-z-]+)\.md(?=#|$)/, '/admin/huong-dan/$1');
}
