import { z } from 'zod';
import { foldMarks } from './folding/fold.ts';

const maxLength = 80;

/**
 * Address part of a title: ASCII letters, digits and hyphens, at most 80 characters cut at a word;
 * letters of other scripts (Khmer, Tai Viet, Cham, Han) are kept as they are. Empty when nothing is left.
 * @example toSlug('Ông K’Brẽl hiến đất') === 'ong-k-brel-hien-dat'
 */
export function toSlug(title: string): string {
  // Khmer parts its words by a space without width.
  const words = foldMarks(title.replace(/(?<=\p{Script=Khmer})\u200B/gu, ' '))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words.length <= maxLength ? words : cutAtWord(words);
}

/** The longest beginning that fits, without half a letter and, where it does not cost too much, without half a word. */
function cutAtWord(words: string): string {
  let cut = '';
  for (const sign of words) {
    if (cut.length + sign.length > maxLength) break;
    cut += sign;
  }
  const end = words[cut.length] === '-' ? cut.length : cut.lastIndexOf('-');
  return end > maxLength / 2 ? cut.slice(0, end) : cut.replace(/-+$/, '');
}

/** The slug, or the slug with the first free number: x, x-2, x-3 … An empty slug becomes `fallback`. */
export function toFreeSlug(title: string, isTaken: (slug: string) => boolean, fallback = 'bai'): string {
  const base = toSlug(title) || fallback;
  let slug = base;
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
}

export const slugSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u, 'Đường dẫn chỉ gồm chữ, số và dấu gạch nối.');
