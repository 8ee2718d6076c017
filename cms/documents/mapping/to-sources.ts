interface SourceRow {
  title: string;
  url?: string | null;
}

export function toSources(rows: readonly SourceRow[] | null | undefined): { title: string; url?: string }[] {
  return (rows ?? []).map(({ title, url }) => ({ title, ...(url ? { url } : {}) }));
}

export function fromSources(sources: readonly { title: string; url?: string | undefined }[]): SourceRow[] {
  return sources.map(({ title, url }) => ({ title, url: url ?? null }));
}
