/** What an exemplar is. */
export const exemplarTypes = ['person', 'household', 'collective', 'model'] as const;
export const exemplarTypeNames = {
  person: 'Cá nhân',
  household: 'Hộ gia đình',
  collective: 'Tập thể',
  model: 'Mô hình',
} as const satisfies Record<(typeof exemplarTypes)[number], string>;
