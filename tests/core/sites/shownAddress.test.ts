import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownAddress } from '../../../core/sites/shownAddress';
import { propertyRuns } from '../../propertyRuns';

it.each([
  ['a plain one', 'https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
  ['a Chinese host', 'https://xn--fsqu00a.xn--fiqs8s/', 'https://例子.中国/'],
  ['a host that passes for another', 'https://xn--pple-43d.com/', 'https://xn--pple-43d.com/'],
  ['a port', 'http://localhost:8080/a', 'http://localhost:8080/a'],
  [
    'Chinese words in path, query and place',
    'https://a.example/%E4%B9%8C%E9%95%87?q=%E5%B3%B0#%E4%BC%9A',
    'https://a.example/乌镇?q=峰#会',
  ],
  [
    'signs that part an address',
    'https://a.example/a%2Fb?c=%26%3D',
    'https://a.example/a%2Fb?c=%26%3D',
  ],
  ['escapes that are no UTF-8', 'https://a.example/%CE%DA%D5%F2', 'https://a.example/%CE%DA%D5%F2'],
  [
    'what turns or ends a line',
    'https://a.example/%E2%80%AEcba%20%E3%80%80%0A',
    'https://a.example/%E2%80%AEcba%20%E3%80%80%0A',
  ],
  ['a name and password', 'https://bank.example@evil.example/', 'https://evil.example/'],
  ['a file', 'file:///home/a%20b.html', 'file:///home/a%20b.html'],
  ['no address', '乌镇', '乌镇'],
])('%s', (_, address, shown) => {
  expect(shownAddress(address)).toBe(shown);
});

it('leads where it led', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      expect(new URL(shownAddress(address)).href).toBe(new URL(address).href);
    }),
    { numRuns: propertyRuns(100) },
  );
});
