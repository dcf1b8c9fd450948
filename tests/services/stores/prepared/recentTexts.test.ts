import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../../core/pack/blocks';
import { recentTexts } from '../../../../services/stores/prepared/recentTexts';

const paragraph = (text: string): PackBlock => ({ type: 'paragraph', text });
/** Ten units each, but for `long`; `gone` is nowhere. */
const STORED = new Map<string, PackBlock[]>([
  ['a', [paragraph('aaaa'), paragraph('aaaaaa')]],
  ['b', [paragraph('bbbbbbbbbb')]],
  ['c', [paragraph('cccccccccc')]],
  ['long', [paragraph('x'.repeat(30))]],
]);

/** Asks for these, one request after the other, and tells what had to be read for each. */
async function readFor(requests: readonly string[][], mostHeld: number): Promise<string[][]> {
  const asked: string[][] = [];
  const texts = recentTexts(async (hashes) => {
    asked.push([...hashes]);
    return new Map([...STORED].filter(([hash]) => hashes.includes(hash)));
  }, mostHeld);
  const read: string[][] = [];
  for (const request of requests) {
    const found = await texts(request);
    expect(found).toEqual(new Map([...STORED].filter(([hash]) => request.includes(hash))));
    read.push(asked.splice(0).flat());
  }
  return read;
}

describe('texts that were read last', () => {
  it.each<{ what: string; requests: string[][]; mostHeld: number; read: string[][] }>([
    {
      what: 'are not read again',
      requests: [['a'], ['a', 'b'], ['b', 'a']],
      mostHeld: 20,
      read: [['a'], ['b'], []],
    },
    {
      what: 'are as many as fit',
      requests: [['a', 'b'], ['c'], ['b'], ['a']],
      mostHeld: 20,
      read: [['a', 'b'], ['c'], [], ['a']],
    },
    {
      what: 'go by when they were last asked for, not by when they were read',
      requests: [['a'], ['b'], ['a'], ['c'], ['a'], ['b']],
      mostHeld: 20,
      read: [['a'], ['b'], [], ['c'], [], ['b']],
    },
    {
      what: 'are none that is longer than all that may be held',
      requests: [['long'], ['long']],
      mostHeld: 20,
      read: [['long'], ['long']],
    },
    {
      what: 'are asked for again where there were none',
      requests: [['gone'], ['gone', 'a'], ['gone', 'a']],
      mostHeld: 20,
      read: [['gone'], ['gone', 'a'], ['gone']],
    },
    {
      what: 'count once, however often they are asked for',
      requests: [['a'], ['a'], ['a'], ['b'], ['a', 'b']],
      mostHeld: 20,
      read: [['a'], [], [], ['b'], []],
    },
  ])('$what', async ({ requests, mostHeld, read }) => {
    expect(await readFor(requests, mostHeld)).toEqual(read);
  });
});
