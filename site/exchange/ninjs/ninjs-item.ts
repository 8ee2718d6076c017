/** Parts of IPTC ninjs 3.1 that we say. Source: http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json */
export interface NinjsItem {
  uri: string;
  type: NinjsType;
  standard?: { name: 'ninjs'; version: '3.1'; schema: string };
  representationType?: 'full' | 'partial';
  version?: string;
  firstCreated?: string;
  versionCreated?: string;
  pubStatus?: 'usable' | 'canceled';
  /** 1 is the most urgent, 9 the least. */
  urgency?: number;
  language?: string;
  copyrightHolder?: string;
  copyrightNotice?: string;
  usageTerms?: string;
  rightsInfo?: { linkedRights: string };
  /** Set for what a machine made, by IPTC's codes. */
  digitalSourceType?: { uri: string };
  edNote?: string;
  title?: string;
  slugline?: string;
  by?: string;
  located?: string;
  headlines?: Said[];
  descriptions?: Said[];
  bodies?: (Said & { charCount?: number; wordCount?: number })[];
  people?: Concept[];
  organisations?: Concept[];
  places?: Concept[];
  subjects?: Concept[];
  infoSources?: { name: string; role: string; uri?: string }[];
  renditions?: NinjsRendition[];
  associations?: NinjsAssociation[];
  altIds?: { role: string; value: string }[];
  trustIndicators?: { role: string; title: string; href?: string }[];
}

export type NinjsType = 'text' | 'audio' | 'video' | 'picture' | 'composite';
export type NinjsAssociation = NinjsItem & { name: string; rel: string };

export interface NinjsRendition {
  name: string;
  href: string;
  contentType: string;
  width?: number;
  height?: number;
  sizeInBytes?: number;
  duration?: number;
}

interface Said {
  role: string;
  contentType: 'text/plain' | 'text/html';
  value: string;
}

interface Concept {
  name: string;
  rel: string;
  uri: string;
  literal?: string;
}

/** What the newest version of the standard is to programs that read it. */
export const ninjsStandard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;
