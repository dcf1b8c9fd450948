/** What an error says, for a sentence that ends in "…: reason". */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
