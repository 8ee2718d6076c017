import { encodeAddress, storyAddress } from '#contract/address.ts';
import { getLabel } from '../../i18n/interface.ts';
import type { RenderContext } from '../../kinds/page-kind.ts';
import { getArticleHead, toArticleNinjs, typeOfFormat } from './article-ninjs.ts';
import { toUrn } from '../uri.ts';
import { toCanceledNinjs } from './canceled-ninjs.ts';
import { ninjsAddress } from './ninjs-address.ts';
import { ninjsStandard, type NinjsAssociation, type NinjsItem } from './ninjs-item.ts';
import type { NinjsListView, NinjsView } from './ninjs-view.ts';

/** The file of one article. */
export function drawNinjs(
  view: NinjsView,
  { origin, edition }: Pick<RenderContext, 'origin' | 'edition'>,
): string {
  return toText(
    view.state === 'canceled'
      ? toCanceledNinjs(view)
      : toArticleNinjs(view, edition.story(view.card.id), origin),
  );
}

/** The newest articles of a language in short, what was withdrawn lately first: each leads to its own file. */
export function drawNinjsList(view: NinjsListView, { origin }: RenderContext): string {
  const { language, settings, address, cards, withdrawn } = view;
  const name = getLabel(settings.name, language).text;
  const canceled = withdrawn.map((card): NinjsAssociation => {
    const { standard: _, ...item } = toCanceledNinjs({ card, texts: view.texts });
    return { ...item, name: 'canceled', rel: 'item', renditions: [toFile(card.id, origin)] };
  });
  const usable = cards.map((card): NinjsAssociation => ({
    uri: toUrn(card.id),
    type: typeOfFormat[card.format],
    name: 'article',
    rel: 'item',
    representationType: 'partial',
    ...getArticleHead({ card }),
    renditions: [
      toFile(card.id, origin),
      { name: 'web', href: origin + encodeAddress(storyAddress(card)), contentType: 'text/html' },
    ],
  }));
  return toText({
    uri: origin + address,
    type: 'composite',
    standard: ninjsStandard,
    language,
    title: name,
    copyrightHolder: getLabel(settings.owner, language).text,
    usageTerms: getLabel(settings.licence, language).text || undefined,
    associations: [...canceled, ...usable],
  });
}

function toFile(id: string, origin: string) {
  return { name: 'ninjs', href: origin + ninjsAddress(id), contentType: 'application/json' };
}

/** What is not known is not said: no empty list. */
function toText(item: NinjsItem): string {
  return JSON.stringify(item, (_key, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}
