const unit = /^(?:Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường) /u;

/**
 * Former names of a place within a sentence, those of one district beside each other and the district once.
 * @example listFormerNames(['Thị trấn Di Linh, Huyện Di Linh', 'Xã Gung Ré, Huyện Di Linh']) === 'thị trấn Di Linh, xã Gung Ré (huyện Di Linh)'
 */
export function listFormerNames(names: readonly string[]): string {
  const parts = names.map((name) => {
    const [own = '', ...above] = name.split(', ').map(startSmall);
    return { own, above: above.join(', ') };
  });
  const groups = [...Map.groupBy(parts, ({ above }) => above)];
  return groups
    .map(([above, own]) => own.map((part) => part.own).join(', ') + (above && ` (${above})`))
    .join('; ');
}

function startSmall(name: string): string {
  return name.replace(unit, (word) => word.toLowerCase());
}
