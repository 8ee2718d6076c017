import { getMissingKeys, interfaceKeys, type FlatTexts } from '#contract/interface/texts.ts';
import { getLanguage } from '#contract/languages.ts';
import { permissions } from '../../platform/access/permissions.ts';
import type { Queue } from '../../checks/queue.ts';

/** Languages of the site whose interface is not all in their own words; a translator sees his own. */
export const missingTexts: Queue = {
  id: 'chu-giao-dien-con-thieu',
  title: 'Chữ giao diện còn thiếu',
  roles: permissions['story.translate'],
  isTechnical: true,
  async find(req) {
    const { languages } = await req.payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      overrideAccess: true,
      req,
    });
    const { docs } = await req.payload.find({
      collection: 'interface-texts',
      where: { _status: { equals: 'published' } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    const lists = await req.payload.find({
      collection: 'interface-texts',
      draft: true,
      depth: 0,
      pagination: false,
      select: { language: true },
      overrideAccess: true,
      req,
    });
    const written = new Map(docs.map(({ language, texts }) => [language, texts as FlatTexts]));
    const places = new Map(lists.docs.map(({ id, language }) => [language, id]));
    const { user } = req;
    const own = (languages ?? []).filter(
      (code) => user?.role !== 'translator' || user.languages?.includes(code),
    );
    const rows = own.flatMap((code) => {
      const missing = getMissingKeys(code, written.get(code)).length;
      const place = places.get(code) ?? 'create';
      return missing === 0
        ? []
        : [
            {
              title: getLanguage(code).name,
              href: `/admin/collections/interface-texts/${place}`,
              note: `thiếu ${missing} trong ${interfaceKeys.length} chữ`,
            },
          ];
    });
    return { total: rows.length, rows };
  },
};
