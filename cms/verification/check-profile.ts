import { findStoryClaims } from '#contract/claims.ts';
import type { Block } from '#contract/blocks.ts';
import { getUnsourcedTexts } from '#contract/exemplar-aftermath.ts';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { defaultLanguage } from '#contract/languages.ts';
import { escapeMarkup } from '#contract/text.ts';
import type { Problem } from '../workflow/problem.ts';

/** Claims that are quoted in a refusal. */
const quoted = 3;

/**
 * A profile claims figures, firsts and honours only with the sources that they rest on; an honour may name its decision
 * instead. A sample says of itself that it is invented.
 */
export function findProfileProblems(profile: ExemplarDocument): Problem[] {
  if (profile.sample || profile.sources.length > 0) return [];
  const claims = findStoryClaims({
    language: defaultLanguage,
    kicker: '',
    title: profile.headline[defaultLanguage] ?? '',
    summary: profile.summary[defaultLanguage] ?? '',
    leadCaption: '',
    body: [...profile.body, ...toParagraphs(getUnsourcedTexts(profile))],
  });
  const honours = profile.recognitions.filter(({ decision }) => !decision);
  const words = [...claims.map(({ text }) => text), ...honours.map(({ title }) => title)];
  if (words.length === 0) return [];
  const quotes = words.slice(0, quoted).map((text) => `“${text}”`);
  const label = 'Nguồn';
  return [
    {
      path: 'sources',
      label,
      message: `“${label}”: hồ sơ có ${words.length} khẳng định chưa có nguồn: ${quotes.join(', ')}${words.length > quoted ? '…' : ''}. Hãy ghi nguồn của hồ sơ (danh hiệu thì ghi số quyết định), hoặc viết lại.`,
    },
  ];
}

function toParagraphs(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({ id: `ve-sau-${index}`, type: 'paragraph', html: escapeMarkup(text) }));
}
