import type { DefaultServerCellComponentProps, Payload } from 'payload';
import { dyes, getDyesName, type DyesName } from '#contract/weave/dyes.ts';
import { getInitials } from '#contract/weave/initials.ts';
import { weave } from '#contract/weave/weave.ts';
import type { Place } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { ThumbnailCell } from './thumbnail-cell.tsx';

/** Portrait of an exemplar in a list; without one the cloth that readers see in its place. */
export async function PortraitCell(props: DefaultServerCellComponentProps) {
  const { payload, rowData } = props;
  const portrait = props.cellData as string | { id: string } | null;
  if (getReferenceId(portrait)) return <ThumbnailCell {...props} />;
  const exemplar = await payload.findByID({
    collection: 'exemplars',
    id: String((rowData as { id: string }).id),
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    select: { name: true, type: true, place: true },
  });
  if (!exemplar?.name) return null;
  const { id, name, type, place } = exemplar;
  const dyesName = await findDyes(payload, getReferenceId(place));
  const svg = weave({ id, initials: getInitials(name, type), dyes: dyes[dyesName] });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return <img className="thumbnail-cell portrait-cell" src={source} alt="" width={48} height={48} />;
}

/** Those of the province that a place lies in, or is. */
async function findDyes(payload: Payload, id: string | undefined): Promise<DyesName> {
  const find = async (one: string | undefined): Promise<Place | null> =>
    one === undefined
      ? null
      : payload.findByID({
          collection: 'places',
          id: one,
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
        });
  const place = await find(id);
  const province = (await find(getReferenceId(place?.parent))) ?? place;
  return getDyesName(province ? { slug: province.slug ?? '', dyes: province.dyes ?? undefined } : undefined);
}
