/** Stories at the top of the front pages, by the name of their source. */
export const leads: readonly string[] = [
  'ca-phe-xen-bo-di-linh',
  'thu-bay-nghe-dan',
  'so-tay-hai-thu-tieng',
  'so-tay-hai-thu-tieng.en',
  'gia-lang-dieu-sang',
];
