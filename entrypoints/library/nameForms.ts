import type { PackName } from '../../core/pack/types';

/** OpenCC's dictionaries are loaded when first wanted. */
const forms = () => import('../../core/pack/names/otherForms');

/** Names in other scripts and regions for those written by hand. */
export async function propose(names: readonly PackName[]): Promise<PackName[]> {
  const written = names.find(
    ({ language, origin }) => language.startsWith('zh') && origin === undefined,
  );
  return written === undefined ? [] : (await forms()).otherForms(written, names);
}

/** The names with pinyin where they have none and were not generated. */
export async function withReadings(names: readonly PackName[]): Promise<PackName[]> {
  const { withReading } = await forms();
  return names.map((name) =>
    name.pinyin === undefined && name.origin !== 'generated' ? withReading(name) : name,
  );
}
