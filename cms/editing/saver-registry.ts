interface SaveOptions {
  /** A text in which nothing was changed is not saved again. */
  onlyChanges?: boolean;
}

type Save = (options: SaveOptions) => Promise<boolean>;

const savers = new Map<string, Save>();

/** The edit view that is open says how its text is saved. @returns what takes that back */
export function registerSaver(story: string, save: Save): () => void {
  savers.set(story, save);
  return () => {
    if (savers.get(story) === save) savers.delete(story);
  };
}

/**
 * Saves the text that is open, as its “Lưu” button does, with the last words typed.
 * @returns false when it was refused; the edit view has then said why
 */
export async function saveOpenStory(story: string, options: SaveOptions = {}): Promise<boolean> {
  return (await savers.get(story)?.(options)) ?? true;
}
