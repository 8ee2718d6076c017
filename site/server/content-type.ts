import { feedFormats } from '#contract/address.ts';
import { Mime } from 'mime/lite';
import standardTypes from 'mime/types/standard.js';

/** Names that programs of today know better than those of the register. */
const types = new Mime(standardTypes).define(
  { 'application/xslt+xml': ['xsl'], 'image/x-icon': ['ico'], 'text/x-opml': ['opml'] },
  true,
);

/** Names of files whose type their ending does not tell. */
const NAMED: Readonly<Record<string, string>> = {
  'opensearch.xml': 'application/opensearchdescription+xml',
  ...Object.fromEntries(Object.values(feedFormats).map(({ file, type }) => [file, type])),
};

/** The Content-Type of a file of the public tree. Unknown names, such as Pagefind's, are bytes. */
export function getContentType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const type = NAMED[name] ?? types.getType(`/${name}`) ?? 'application/octet-stream';
  return /^text\/|[/+](json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;
}
