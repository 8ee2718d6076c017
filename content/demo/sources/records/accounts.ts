export interface AccountSource {
  slug: string;
  name: string;
  role: 'focal' | 'emulation';
  unit: string;
}

/** People who keep the programme in the demonstration. Nobody knows their passwords: an administrator sets one to look through their eyes. */
export const accounts: readonly AccountSource[] = [
  { slug: 'thuong-truc.lam-dong', name: 'Thường trực thi đua tỉnh Lâm Đồng (minh họa)', role: 'emulation', unit: 'ubnd-lam-dong' },
  { slug: 'thuong-truc.so-ngoai-vu', name: 'Thường trực thi đua Sở Ngoại vụ Lạng Sơn (minh họa)', role: 'emulation', unit: 'so-ngoai-vu-lang-son' },
  { slug: 'dau-moi.di-linh', name: 'Cán bộ đầu mối xã Di Linh (minh họa)', role: 'focal', unit: 'ubnd-di-linh' },
  { slug: 'dau-moi.ka-do', name: 'Cán bộ đầu mối xã Ka Đô (minh họa)', role: 'focal', unit: 'ubnd-ka-do' },
  { slug: 'dau-moi.phong-lanh-su', name: 'Cán bộ đầu mối Phòng Lãnh sự (minh họa)', role: 'focal', unit: 'phong-lanh-su-lang-son' },
];
