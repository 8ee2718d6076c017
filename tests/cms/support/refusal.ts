/** What an endpoint answers when it refuses. */
export interface Refusal {
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] } | null }[];
}

/** What a refusal tells the editor, a line a reason. */
export function readRefusal({ errors = [] }: Refusal): string {
  return errors
    .flatMap(({ message, data }) => data?.errors?.map((each) => each.message) ?? [message ?? ''])
    .join('\n');
}
