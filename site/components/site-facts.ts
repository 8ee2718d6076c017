import type { LanguageCode } from '#contract/languages.ts';
import type { SettingsDocument } from '#contract/settings.ts';
import { getInterface, getLabel, type Label } from '../i18n/interface.ts';

interface SiteFact {
  label: string;
  value: Label;
  href?: string;
}

/** Who answers for the site, as portals have to say, and how to reach them; what was not filled in is left out. */
export function getSiteFacts(settings: SettingsDocument, language: LanguageCode): SiteFact[] {
  const { texts } = getInterface(language);
  const { responsibleEditor, permit, address, phone, email } = settings;
  const plain = (text: string): Label => ({ text, mark: language === 'vi' ? undefined : 'vi' });
  const facts: SiteFact[] = [
    { label: texts.ownerLabel, value: getLabel(settings.owner, language) },
    { label: texts.editorLabel, value: plain(responsibleEditor) },
    { label: texts.permitLabel, value: plain(permit) },
    { label: texts.addressLabel, value: plain(address) },
    { label: texts.phoneLabel, value: { text: phone, mark: undefined }, href: getPhoneLink(phone) },
    { label: texts.emailLabel, value: { text: email, mark: undefined }, href: `mailto:${email}` },
    { label: texts.hoursLabel, value: getLabel(settings.hours, language) },
  ];
  return facts.filter(({ value }) => value.text);
}

/** @example getPhoneLink('(0263) 3822 111') === 'tel:02633822111' */
function getPhoneLink(phone: string): string | undefined {
  const digits = phone.replace(/[\s().-]/g, '');
  return /^\+?\d{6,15}$/.test(digits) ? `tel:${digits}` : undefined;
}
