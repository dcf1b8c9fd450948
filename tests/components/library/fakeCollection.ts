import type { CollectionSource } from '../../../components/library/collection/CollectionSource';
import type { NumberedEncounter } from '../../../core/collection/encounter';
import { metInAddress } from '../../../core/collection/metAddress';

/** A collection in memory, whose place is a hash of its own. */
export interface FakeCollection extends CollectionSource {
  encounters: NumberedEncounter[];
  isCollecting: boolean;
  go(hash: string): void;
}

export function fakeCollection(encounters: NumberedEncounter[] = []): FakeCollection {
  const watching = new Set<() => void>();
  const moving = new Set<() => void>();
  let hash = '';
  const tell = () => {
    for (const listener of watching) listener();
  };
  const fake: FakeCollection = {
    encounters,
    isCollecting: false,
    go(wanted) {
      hash = wanted;
      for (const listener of moving) listener();
    },
    readState: async () => ({ isCollecting: fake.isCollecting, count: fake.encounters.length }),
    async setCollecting(isWanted) {
      fake.isCollecting = isWanted;
      tell();
    },
    read: async () => ({
      encounters: fake.encounters,
      termIn: (pack, term) => (pack === 'gone' ? null : term),
    }),
    watch: (listener, signal) => {
      watching.add(listener);
      signal.addEventListener('abort', () => watching.delete(listener));
    },
    async remove(ids) {
      const before = fake.encounters;
      fake.encounters = before.filter(({ id }) => !ids.includes(id));
      tell();
      return async () => {
        fake.encounters = before;
        tell();
      };
    },
    readPlace: () => metInAddress(hash),
    watchPlace: (listener, signal) => {
      moving.add(listener);
      signal.addEventListener('abort', () => moving.delete(listener));
    },
    readerUrl: (term) => `#reader-${term}`,
  };
  return fake;
}
