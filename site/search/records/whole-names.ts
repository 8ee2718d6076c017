import type { TermKind } from '#contract/document.ts';

/** What a place is; people leave it out, or say another. */
const placeType =
  /^(?:Xã|Phường|Thị trấn|Thị xã|Thành phố|Huyện|Quận|Tỉnh|Đặc khu|Commune|Ward|Province|City)\s+(?=\p{L})/iu;
/** The same within the name of a unit: Sở Ngoại vụ tỉnh Lạng Sơn. */
const placeTypeWithin = /\s(?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tỉnh|đặc khu)(?=\s+\p{Lu})/gu;
/** The last words of a name that begin with a capital: of “Cô đỡ thôn bản Mang Thị Xuân” the person's own. */
const ownName = /(?:\p{Lu}[\p{L}\p{M}’'-]*\s+)+\p{Lu}[\p{L}\p{M}’'-]*$/u;

/**
 * Names under which somebody looks for what is so called, the longest first: the whole, and what is left without that
 * which people leave out: the place it lies in, what it is, what stands in brackets or around quotes.
 * @example listWholeNames('Xã Gung Ré, Huyện Di Linh', 'place') // ['Xã Gung Ré, Huyện Di Linh', 'Xã Gung Ré', 'Gung Ré']
 */
export function listWholeNames(name: string, kind: TermKind): string[] {
  const [short = ''] = name.split(',');
  const bare = name.replace(/\s*\([^)]*\)/g, '');
  const inner = /[“"«](.+?)[”"»]/.exec(name)?.[1] ?? '';
  const names = [name, ...(kind === 'place' ? listPlaceNames(short) : [bare, inner])];
  if (kind === 'unit') names.push(name.replace(placeTypeWithin, ''));
  if (kind === 'exemplar') names.push(ownName.exec(bare)?.[0] ?? '');
  return [...new Set(names.map((one) => one.trim()))].filter((one) => /\p{L}/u.test(one));
}

/** A ward of a city has the city behind its own name: Phường Xuân Hương - Đà Lạt. */
function listPlaceNames(name: string): string[] {
  const [own = ''] = name.split(' - ');
  return [name, own, ...[name, own].map((one) => one.replace(placeType, ''))];
}
