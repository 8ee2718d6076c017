import type { Role } from '../../../cms/platform/access/roles.ts';
import type { Unit } from '../../../cms/payload-types.ts';
import type { Account, Newsroom } from './newsroom.ts';

/** One account of every role; the contributor, the focal person and the office belong to a unit, and there is another unit. */
export interface Staff {
  unit: Unit;
  otherUnit: Unit;
  staff: Record<Role, Account>;
}

export async function hireStaff(newsroom: Newsroom): Promise<Staff> {
  const addUnit = (name: string) =>
    newsroom.payload.create({ collection: 'units', data: { name, level: 'commune' } });
  const unit = await addUnit('Xã Di Linh');
  const otherUnit = await addUnit('Xã Bảo Lâm');
  const staff = {
    auditor: await newsroom.hire('auditor'),
    focal: await newsroom.hire('focal', { unit: unit.id }),
    emulation: await newsroom.hire('emulation', { unit: unit.id }),
    contributor: await newsroom.hire('contributor', { unit: unit.id }),
    reporter: await newsroom.hire('reporter'),
    translator: await newsroom.hire('translator', { languages: ['kpm'] }),
    editor: await newsroom.hire('editor'),
    publisher: await newsroom.hire('publisher'),
    administrator: await newsroom.hire('administrator'),
  };
  return { unit, otherUnit, staff };
}
