import type { z } from 'zod';
import type { HomeDocument, homeSchema, SettingsDocument, settingsSchema } from '#contract/settings.ts';
import type { Home, SiteSetting } from '../../payload-types.ts';
import { fromAnniversary, toAnniversary } from './anniversary.ts';
import { fromSectionLayout, toChoosingBlock } from './section-layout.ts';
import { fromLocalized, toLocalized } from '../fields/localized.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';

/** Contract document of the site's settings, unchecked. */
export function toSettings(doc: SiteSetting): z.input<typeof settingsSchema> {
  return {
    kind: 'settings',
    id: 'settings',
    name: toLocalized(doc, 'name'),
    tagline: toLocalized(doc, 'tagline'),
    logo: getReferenceId(doc.logo),
    accent: doc.accent || undefined,
    accentDark: doc.accentDark || undefined,
    owner: toLocalized(doc, 'owner'),
    responsibleEditor: doc.responsibleEditor ?? '',
    permit: doc.permit ?? '',
    address: doc.address ?? '',
    phone: doc.phone ?? '',
    email: doc.email ?? '',
    hours: toLocalized(doc, 'hours'),
    licence: toLocalized(doc, 'licence'),
    correctionsTitle: toLocalized(doc, 'correctionsTitle'),
    correctionDays: doc.correctionDays,
    nominationsBy: doc.nominationsBy,
    nominationReplyDays: doc.nominationReplyDays,
    nominationContactMonths: doc.nominationContactMonths,
    languages: doc.languages ?? [],
  };
}

/** The reverse of `toSettings`. */
export function fromSettings({
  kind: _kind,
  id: _id,
  name,
  tagline,
  owner,
  licence,
  hours,
  correctionsTitle,
  logo,
  accent,
  accentDark,
  ...rest
}: SettingsDocument) {
  return {
    ...rest,
    logo: logo ?? null,
    accent: accent ?? null,
    accentDark: accentDark ?? null,
    ...fromLocalized({ name, tagline, owner, licence, hours, correctionsTitle }),
  };
}

/** Contract document of the front page, unchecked. */
export function toHome(doc: Home): z.input<typeof homeSchema> {
  return {
    kind: 'home',
    id: 'home',
    leads: getReferenceIds(doc.leads),
    sections: getReferenceIds(doc.sections),
    rows: (doc.rows ?? []).map(toChoosingBlock),
    anniversaries: (doc.anniversaries ?? []).map(toAnniversary),
    notice: toLocalized(doc, 'notice'),
  };
}

/** The reverse of `toHome`. */
export function fromHome({ leads, sections, rows, anniversaries, notice }: HomeDocument) {
  return {
    leads,
    sections,
    rows: fromSectionLayout(rows),
    anniversaries: anniversaries.map(fromAnniversary),
    ...fromLocalized({ notice }),
  };
}
