/**
 * Whether a document has had its origin taken away (`sandbox`). Files have none to be told, either, and are what they are.
 *
 * @param origin as `self.origin` says it
 * @param protocol with its colon
 */
export function isSandboxed(origin: string, protocol: string): boolean {
  return origin === 'null' && protocol !== 'file:';
}
