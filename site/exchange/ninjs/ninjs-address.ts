/** An article's ninjs stands under its urn, so that it stays where it is when the article is renamed or withdrawn. */
export function ninjsAddress(id: string): string {
  return `/ninjs/${id}.json`;
}

/** The newest articles of a language. */
export function ninjsListAddress(language: string): string {
  return `/ninjs/${language}.json`;
}
