import { attributeOf, elementsIn } from '../markup/elements';
import type { ZipArchive } from './openZip';
import { resolvePart, xmlPart } from './readParts';

export interface Relationship {
  id: string;
  /** The last part of its address: `officeDocument`, `styles`, `footnotes`, `worksheet`. */
  type: string;
  /** Name of the part. */
  target: string;
}

/**
 * What a part of an Open Packaging archive (ECMA-376, part 2) refers to within it.
 *
 * @param part its name; empty for the package itself
 */
export function relationshipsOf(archive: ZipArchive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const rels = xmlPart(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (rels === null) return [];
  return elementsIn(rels, 'Relationship')
    .filter((element) => attributeOf(element, 'TargetMode') !== 'External')
    .map((element) => ({
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolvePart(part, attributeOf(element, 'Target') ?? ''),
    }));
}
