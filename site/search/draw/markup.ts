/** An element as data: the browser makes nodes of it, the server text. What is a string stays text in both. */
export interface Markup {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Content[];
}

export type Content = Markup | string;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes that are undefined or false are left out; children that are, too. */
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: (Content | readonly Content[] | undefined | false)[]
): Markup {
  const kept = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false);
  return {
    tag,
    attributes: Object.fromEntries(kept.map(([name, value]) => [name, value === true ? '' : String(value)])),
    children: children.flat().filter((child) => child !== undefined && child !== false),
  };
}
