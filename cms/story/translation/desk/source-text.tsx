import { escapeMarkup } from '#contract/text.ts';
import { unescapeMarkup } from '#contract/inline.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { TextString } from '../../../documents/body/node-strings.ts';
import { findTermPlaces } from '../term-pattern.ts';

interface SourceTextProps {
  string: TextString;
  language: LanguageCode;
  terms: readonly { term: string }[];
}

/** A string of the source as readers see it, words of the glossary marked. The HTML is the contract's strict one. */
export function SourceText({ string, language, terms }: SourceTextProps) {
  const html = string.isHtml ? string.text : escapeMarkup(string.text);
  const words = terms.map(({ term }) => term);
  const marked = words.length ? markTerms(html, words, language) : html;
  return <p lang={language} className="desk__source" dangerouslySetInnerHTML={{ __html: marked }} />;
}

/** Only between tags, and on the text as it is read, so that no mark can break one. */
function markTerms(html: string, terms: readonly string[], language: LanguageCode): string {
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<')) return piece;
      let result = '';
      let from = 0;
      const text = unescapeMarkup(piece);
      for (const { start, end } of findTermPlaces(text, terms, language)) {
        result += `${escapeMarkup(text.slice(from, start))}<mark>${escapeMarkup(text.slice(start, end))}</mark>`;
        from = end;
      }
      return result + escapeMarkup(text.slice(from));
    })
    .join('');
}
