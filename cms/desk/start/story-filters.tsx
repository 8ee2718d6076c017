import { storyStateNames, storyStates } from '../../checks/states.ts';

interface StoryFiltersProps {
  searchParams?: Record<string, string | string[] | undefined>;
}

const base = '/admin/collections/stories';
const stateParameter = 'where[or][0][and][0][state][equals]';

/** Quick choices above the list of stories. */
export function StoryFilters(_props: StoryFiltersProps) {
  return (
    <nav className="story-filters" aria-label="Lọc nhanh">
      <a href={base}>Tất cả</a>
      {storyStates.map((state) => (
        <a key={state} href={`${base}?${new URLSearchParams({ [stateParameter]: state }).toString()}`}>
          {storyStateNames[state]}
        </a>
      ))}
    </nav>
  );
}
