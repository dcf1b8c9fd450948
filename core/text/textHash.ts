/** Two FNV-1a hashes of the UTF-16 units, from different starts, as 16 hexadecimal digits: to tell texts apart, no more. */
export function textHash(text: string): string {
  return [0x811c9dc5, 0x2545f491]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
