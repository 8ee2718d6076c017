import { encodeAddress } from '#contract/address.ts';
import { getLabel } from '../i18n/interface.ts';
import type { Frame } from '../views/frame.ts';
import { getPublisher } from './page-graph.ts';

/** JSON-LD of the contact page: the publisher with all that the settings say of how to reach it. */
export function getContactGraph({ chrome, address }: Frame, origin: string): object[] {
  const { settings, language } = chrome;
  const url = origin + encodeAddress(address);
  const publisher = getPublisher(chrome, origin);
  const telephone = settings.phone || undefined;
  const email = settings.email || undefined;
  const point = {
    '@type': 'ContactPoint',
    contactType: 'newsroom',
    telephone,
    email,
    url,
    description: getLabel(settings.hours, language).text || undefined,
    availableLanguage: settings.languages,
  };
  return [
    { '@type': 'ContactPage', '@id': url, url, inLanguage: language, about: { '@id': publisher['@id'] } },
    {
      ...publisher,
      telephone,
      email,
      address: settings.address || undefined,
      contactPoint: telephone || email ? point : undefined,
    },
  ];
}
