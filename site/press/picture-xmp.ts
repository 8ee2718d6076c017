import type { LanguageCode } from '#contract/languages.ts';
import { licences, type MediaDocument } from '#contract/media.ts';
import { element, textElement, type XmlContent } from '../feeds/xml.ts';

const spaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
};

/** What goes along within a picture: what it shows, who made it, whose it is. Source: IPTC Photo Metadata 2024.1 in XMP. */
export function toPictureXmp(
  picture: MediaDocument,
  { caption, rights, language }: { caption: string; rights: string; language: LanguageCode },
): string {
  const licence = licences.find(({ id }) => id === picture.licence);
  const inLanguage = (text: string): XmlContent =>
    text
      ? element('rdf:Alt', {}, [
          element('rdf:li', { 'xml:lang': 'x-default' }, text),
          element('rdf:li', { 'xml:lang': language }, text),
        ])
      : undefined;
  const credit = picture.credit || undefined;
  const about = element(
    'rdf:Description',
    { 'rdf:about': `urn:uuid:${picture.id}` },
    ...(caption ? [element('dc:description', {}, inLanguage(caption))] : []),
    ...(credit ? [element('dc:creator', {}, element('rdf:Seq', {}, element('rdf:li', {}, credit)))] : []),
    element('dc:rights', {}, inLanguage(rights)),
    textElement('photoshop:Credit', credit),
    textElement('xmpRights:WebStatement', licence?.url),
  );
  const { xml } = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, element('rdf:RDF', spaces, about));
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${xml}<?xpacket end="r"?>`;
}
