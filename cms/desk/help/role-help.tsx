import type { SanitizedConfig } from 'payload';
import { describeCell, listActs } from '../../platform/access/describe-table.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { roleNames, type Role } from '../../platform/access/roles.ts';
import { storyRoles } from '../../platform/access/story-roles.ts';
import type { TableSlug } from '../../platform/access/table.ts';
import { getTitles } from '../../platform/access/titles.ts';
import { getStateTraits, storyStateNames, storyStates } from '../../checks/states.ts';
import { getSection, readChapter } from './chapters.ts';
import { collectionHelp } from './collection-help.ts';
import { ManualText } from './manual-text.tsx';

/** What a role needs, of several chapters: its work day by day, what it may do, the collections it sees, the states. */
export function RoleHelp({ role, config }: { role: Role; config: SanitizedConfig }) {
  const acts = listActs(role);
  const translates = permissions['story.translate'].some((each) => each === role);
  return (
    <>
      <ManualText text={getSection(readChapter('vai-tro'), roleNames[role])} />
      {acts.length > 0 && <p>Được làm: {acts.join('; ').toLowerCase()}.</p>}
      {translates && (
        <>
          <h2 id="ban-dich">Bàn dịch</h2>
          <ManualText text={getSection(readChapter('ban-dich'), 'Từng bước')} />
        </>
      )}
      <h2>Các mục</h2>
      <CollectionList role={role} config={config} />
      {storyRoles.includes(role) && <StateList />}
    </>
  );
}

function StateList() {
  return (
    <>
      <h2>Các bước của một bài</h2>
      <dl>
        {storyStates.map((state) => (
          <div key={state}>
            <dt>{storyStateNames[state]}</dt>
            <dd>{getStateTraits(state).help}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The collections that a role sees, with what it may do there. */
function CollectionList({ role, config }: { role: Role; config: SanitizedConfig }) {
  const titles = getTitles(config);
  const slugs = (Object.keys(collectionHelp) as TableSlug[]).filter(
    (slug) => describeCell(slug, role) !== '–',
  );
  return (
    <dl>
      {slugs.map((slug) => (
        <div key={slug}>
          <dt>{titles[slug]}</dt>
          <dd>
            {collectionHelp[slug]} <small>({describeCell(slug, role)})</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
