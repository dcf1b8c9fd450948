/**
 * Waits for what is of use but not needed: nothing depends on it, and it is done anew later. Every error is let go, since browsers have
 * very many sentences for a disk that takes nothing.
 */
export async function mayFail(request: Promise<unknown>): Promise<void> {
  await request.catch(() => {});
}
