import { describe, expect, test } from 'vitest';
import { metHash, metInAddress } from '../../../core/collection/metAddress';
import { pageAddress } from '../../../core/collection/pageAddress';

describe('a page’s address', () => {
  test.each<[string, string, { url: string; page: string; site: string } | null]>([
    [
      'as it is',
      'https://a.example/x?y=1',
      { url: 'https://a.example/x?y=1', page: 'https://a.example/x?y=1', site: 'a.example' },
    ],
    [
      'with the place on it, which is no other page',
      'https://a.example/x#two',
      { url: 'https://a.example/x#two', page: 'https://a.example/x', site: 'a.example' },
    ],
    [
      'whose fragment is a page of its own',
      'https://a.example/#/x',
      { url: 'https://a.example/#/x', page: 'https://a.example/#/x', site: 'a.example' },
    ],
    [
      'without what leads to a text',
      'https://a.example/x#two:~:text=secret',
      { url: 'https://a.example/x#two', page: 'https://a.example/x', site: 'a.example' },
    ],
    [
      'without a password',
      'https://me:word@a.example/',
      { url: 'https://a.example/', page: 'https://a.example/', site: 'a.example' },
    ],
    [
      'of a file',
      'file:///home/a.html',
      { url: 'file:///home/a.html', page: 'file:///home/a.html', site: 'file:' },
    ],
    [
      'without a fragment that is too long',
      `https://a.example/x#${'y'.repeat(3_000)}`,
      { url: 'https://a.example/x', page: 'https://a.example/x', site: 'a.example' },
    ],
    ['not, where it is too long', `https://a.example/${'y'.repeat(3_000)}`, null],
    ['not, where it is a script', 'javascript:alert(1)', null],
    ['not, where it is the text itself', 'data:text/html,x', null],
    ['not, where it is none', '', null],
  ])('is kept %s', (_, address, kept) => {
    expect(pageAddress(address)).toEqual(kept);
    if (kept !== null) expect(pageAddress(kept.url)?.url).toBe(kept.url);
  });
});

describe('the collection’s address', () => {
  test.each([
    { pack: 'internet-governance', term: 'wic' },
    { pack: 'a&b=#', term: '词 "x"' },
    null,
  ])('leads to the term it was made for: %j', (term) => {
    expect(metInAddress(metHash(term))).toEqual({ term });
  });

  test.each<[string, ReturnType<typeof metInAddress>]>([
    ['', null],
    ['#term=x', null],
    ['#met', { term: null }],
    ['#met=null', { term: null }],
    ['#met=[1,2]', { term: null }],
    ['#met={', { term: null }],
  ])('is read whatever was typed: %s', (hash, read) => {
    expect(metInAddress(hash)).toEqual(read);
  });
});
