/**
 * A recognition of the demonstration. An existing authority gives no invented award, and the awards of the law are theirs alone:
 * a council that does not exist calls somebody an example.
 */
export function recognised(level: 'commune' | 'department' | 'province', date: string) {
  const year = date.slice(0, 4);
  return [{ title: `Điển hình của năm ${year} (bình chọn minh họa)`, level, issuer: 'Hội đồng bình chọn giả định', date }];
}
