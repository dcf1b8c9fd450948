import { useEffect, useState } from 'preact/hooks';
import type { PackName } from '../../../core/pack/types';
import { useText } from '../../localization';

export interface PassageCountProps {
  names: readonly PackName[];
  /** In how many passages of the library one of these names stands. */
  count(names: readonly PackName[]): Promise<number | null>;
}

/** Milliseconds. */
const PAUSE = 300;

/** Where a term with these names would be found, told while they are typed. */
export function PassageCount({ names, count }: PassageCountProps) {
  const text = useText();
  const [counted, setCounted] = useState<number | null>(null);
  const key = names.map((name) => `${name.language} ${name.text} ${name.ambiguous}`).join('\n');
  useEffect(() => {
    const life = new AbortController();
    const timer = setTimeout(async () => {
      const found = await count(names);
      if (!life.signal.aborted) setCounted(found);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [key]);
  return (
    <p class="term-count" role="status">
      {counted !== null && names.length > 0 && text('termStandsIn', counted)}
    </p>
  );
}
