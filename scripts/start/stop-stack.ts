/** Things to stop, the last started first. */
export interface StopStack {
  add(name: string, stop: () => Promise<void>): void;
  /** Stops everything once, however often it is called; one that fails does not keep the others alive. */
  stopAll(): Promise<void>;
}

export function makeStopStack(report: (name: string, error: unknown) => void): StopStack {
  const entries: { name: string; stop: () => Promise<void> }[] = [];
  let stopping: Promise<void> | undefined;
  const stopEach = async (): Promise<void> => {
    for (let entry = entries.pop(); entry; entry = entries.pop()) {
      try {
        await entry.stop();
      } catch (error) {
        report(entry.name, error);
      }
    }
  };
  return {
    add: (name, stop) => void entries.push({ name, stop }),
    stopAll: () => (stopping ??= stopEach()),
  };
}
