import { fakeBrowser } from 'wxt/testing';

/**
 * How a browser refuses what is written: at the request (Firefox), when all requests of the transaction have been taken (Chromium), or
 * as it is asked, which it does with what is too large for it.
 */
export type Refusing = 'request' | 'commit' | 'call';

/** As much of its innards as is reached into. */
interface FakeTransaction {
  _requests: unknown[];
  _state: string;
  _start(): void;
  _abort(name: string): void;
  _execRequestAsync(request: { operation(): never; source: unknown }): IDBRequest<IDBValidKey>;
}

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
type Writes = Record<'put' | 'add', Write>;

/**
 * Makes writes to a store fail until the returned function is called.
 *
 * @param from the first one that fails, counted from 1
 */
export function fillDisk(store: string, how: Refusing, from = 1): () => void {
  const writes = IDBObjectStore.prototype as unknown as Writes;
  const { put, add } = writes;
  let seen = 0;
  const refusing = (write: Write): Write =>
    function (value, key) {
      if (this.name !== store || ++seen < from) return write.call(this, value, key);
      if (how === 'call') throw new DOMException('The value is too large.', 'UnknownError');
      const transaction = this.transaction as unknown as FakeTransaction;
      if (how === 'request')
        return transaction._execRequestAsync({ operation: fail, source: this });
      const start = transaction._start;
      transaction._start = function () {
        const isOver = this._requests.length === 0 && this._state !== 'finished';
        if (isOver) this._abort('QuotaExceededError');
        else start.call(this);
      };
      return write.call(this, value, key);
    };
  Object.assign(writes, { put: refusing(put), add: refusing(add) });
  return () => void Object.assign(writes, { put, add });
}

function fail(): never {
  throw new DOMException('The disk is full.', 'QuotaExceededError');
}

/** Makes `storage.local` take nothing until the returned function is called. */
export function fillLocal(): () => void {
  const { local } = fakeBrowser.storage;
  const { set, remove } = local;
  const refuse = async () => {
    throw new Error('IO error: .../000003.log: No space left on device (quota)');
  };
  Object.assign(local, { set: refuse, remove: refuse });
  return () => void Object.assign(local, { set, remove });
}
