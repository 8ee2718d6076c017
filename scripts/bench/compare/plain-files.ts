import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveAddress, getMonth, homeAddress, monthAddress, storyAddress } from '#contract/address.ts';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';

export type Generator = 'hugo' | 'eleventy';

/**
 * Writes an edition as the content files that Hugo and Eleventy read: an HTML file a text with JSON front matter, in a
 * folder a language and month, and a list page for each folder.
 */
export function writePlainFiles(
  folder: string,
  documents: readonly PublicDocument[],
  generator: Generator,
): void {
  const sections = new Map(documents.filter((d) => d.kind === 'section').map((d) => [d.id, d.name.vi ?? '']));
  const stories = documents.filter((document) => document.kind === 'story');
  const lists = new Set<string>();
  for (const story of stories) {
    const list = `${story.language}/${getMonth(story.publishedAt)}`;
    const section = sections.get(story.section) ?? '';
    write(join(folder, list, `${story.id}.html`), getMatter(story, section, list, generator), toHtml(story));
    lists.add(list).add(story.language);
  }
  for (const list of lists) {
    const [language = '', month] = list.split('/');
    const address = month ? monthAddress(archiveAddress(language), month) : homeAddress(language);
    const head = { title: month ?? 'Gương Sáng', language };
    const own = {
      hugo: { url: address, type: month ? 'month' : 'front' },
      eleventy: { permalink: address, list, layout: 'list.njk' },
    };
    write(join(folder, list, '_index.html'), toMatter({ ...head, ...own[generator] }, generator), '');
  }
}

function getMatter(story: DocumentOf<'story'>, section: string, list: string, generator: Generator): string {
  const { title, summary, publishedAt, language } = story;
  const address = storyAddress(story);
  const head = { title, summary, language, date: publishedAt, published: publishedAt, sectionName: section };
  const own = {
    hugo: { url: address, type: 'story' },
    eleventy: { permalink: address, layout: 'story.njk', tags: [language, list] },
  };
  return toMatter({ ...head, ...own[generator] }, generator);
}

function toMatter(matter: object, generator: Generator): string {
  const json = JSON.stringify(matter);
  return generator === 'hugo' ? `${json}\n` : `---json\n${json}\n---\n`;
}

function toHtml({ body }: DocumentOf<'story'>): string {
  return body.map((block) => (block.type === 'paragraph' ? `<p>${block.html}</p>` : '')).join('\n');
}

function write(path: string, matter: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, matter + content);
}
