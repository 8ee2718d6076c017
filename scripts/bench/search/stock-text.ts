import { storyAddress } from '#contract/address.ts';
import { bodyToText } from '#contract/blocks.ts';
import type { PublicDocument } from '#contract/document.ts';

/** A text as stock Pagefind gets it. */
export interface StockText {
  url: string;
  title: string;
  content: string;
  language: string;
}

/** Vietnamese texts of an edition, as they are: title, summary, body. */
export function* listStockTexts(documents: readonly PublicDocument[]): Iterable<StockText> {
  for (const document of documents) {
    if (document.kind !== 'story' || document.language !== 'vi') continue;
    const { title, summary, body, language } = document;
    yield {
      url: storyAddress(document),
      title,
      content: [title, summary, bodyToText(body)].join('\n'),
      language,
    };
  }
}
