interface SaveOptions {
  /** A text in which nothing was changed is not saved again. */
  onlyChanges?: boolean;
}

interface Saver {
  save: (options: SaveOptions) => Promise<boolean>;
  /** Revision of the stored text that the form shows; undefined while it is being read. */
  getRevision: () => number | undefined;
}

const savers = new Map<string, Saver>();

/** The edit view that is open says how its text is saved. @returns what takes that back */
export function registerSaver(story: string, saver: Saver): () => void {
  savers.set(story, saver);
  return () => {
    if (savers.get(story) === saver) savers.delete(story);
  };
}

/** Which stored text the open edit view shows; undefined when none is open. */
export function getOpenRevision(story: string): number | undefined {
  return savers.get(story)?.getRevision();
}

/**
 * Saves the text that is open, as its “Lưu” button does, with the last words typed.
 * @returns false when it was refused; the edit view has then said why
 */
export async function saveOpenStory(story: string, options: SaveOptions = {}): Promise<boolean> {
  return (await savers.get(story)?.save(options)) ?? true;
}
