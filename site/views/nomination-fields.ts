import { nominateAddress, reviewAddress } from '#contract/address.ts';

/** The one path that takes forms of nominations; answered by the server that comes along, not by a file. */
export const nominationPath = '/gui-gioi-thieu-guong';

/** Names of the fields of the form, as they stand in addresses and posts. */
export const nominationFields = {
  language: 'thu-tieng',
  kind: 'viec',
  exemplar: 'ho-so',
  /** Last part of the address of a shortlist. */
  review: 'dot-xet',
  stance: 'y-kien',
  about: 've-ai',
  place: 'o-dau',
  text: 'loi-ke',
  senderName: 'ten-nguoi-gui',
  senderContact: 'lien-he',
  agrees: 'cho-giu-lien-he',
  /** No person sees it; programs fill it in. */
  trap: 'trang-web',
  voice: 'ghi-am',
} as const;

/** Parameters of the pages: the code, whether a contact was left out, the number of a recording among the answers. */
export const followParameters = { code: 'ma', withoutContact: 'khong-lien-he', voice: 'tieng' } as const;

/** The form of a shortlist with a candidate chosen in it; the server that comes along fills it in. */
export function toCommentAddress(language: string, slug: string, exemplar: string): string {
  return `${reviewAddress(language, slug)}?${nominationFields.exemplar}=${exemplar}#gop-y`;
}

/** The form for whoever wants to confirm or object to a profile; the server that comes along fills it in. */
export function toAskAboutAddress(language: string, exemplar: string): string {
  const { kind, exemplar: profile } = nominationFields;
  return `${nominateAddress(language)}?${profile}=${exemplar}&${kind}=confirm`;
}
