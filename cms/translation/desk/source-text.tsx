import { escapeMarkup } from '#contract/text.ts';
import { unescapeMarkup } from '#contract/inline.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { TextString } from '../node-strings.ts';
import { makeTermPattern } from '../term-pattern.ts';

interface SourceTextProps {
  string: TextString;
  language: LanguageCode;
  terms: readonly { term: string }[];
}

/** A string of the source as readers see it, words of the glossary marked. The HTML is the contract's strict one. */
export function SourceText({ string, language, terms }: SourceTextProps) {
  const html = string.isHtml ? string.text : escapeMarkup(string.text);
  const pattern = makeTermPattern(
    terms.map(({ term }) => term),
    language,
  );
  const marked = pattern ? markTerms(html, pattern) : html;
  return <p lang={language} className="desk__source" dangerouslySetInnerHTML={{ __html: marked }} />;
}

/** Only between tags, and on the text as it is read, so that no mark can break one. */
function markTerms(html: string, pattern: RegExp): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<')) return piece;
      let result = '';
      let from = 0;
      const text = unescapeMarkup(piece);
      for (const hit of text.matchAll(pattern)) {
        result += `${escapeMarkup(text.slice(from, hit.index))}<mark>${escapeMarkup(hit[0])}</mark>`;
        from = hit.index + hit[0].length;
      }
      return result + escapeMarkup(text.slice(from));
    })
    .join('');
}
