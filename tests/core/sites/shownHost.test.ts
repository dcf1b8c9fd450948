import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownHost } from '../../../core/sites/shownHost';
import { hostOf } from '../../../core/sites/sites';

const stored = (typed: string) => hostOf(`http://${typed}/`) ?? '';

describe('a host is shown', () => {
  it.each([
    'example.com',
    '127.0.0.1',
    '[::1]',
    'localhost',
    '例子.中国',
    'www.例え.jp',
    'münchen.de',
    '한국.kr',
    'пример.рф',
    '中国互联网络信息中心.中国',
  ])('as readers know it: %s', (host) => {
    expect(shownHost(stored(host))).toBe(host);
  });

  it.each([
    ['letters of two scripts in a label', 'pаypal.com'],
    ['Cyrillic that passes for Latin', 'аррӏе.com'],
    ['Greek that passes for Latin', 'οοο.com'],
    ['a dotless i', 'paypaı.com'],
    ['a script g', 'ɡoogle.com'],
    ['a kana that looks like a slash', 'exampleノ中国.com'],
    ['a character that looks like a dash', '一一.com'],
    ['Chinese and Latin in a label', 'abc中国.com'],
  ])('as it is stored for %s: %s', (_, host) => {
    expect(stored(host)).toMatch(/xn--/);
    expect(shownHost(stored(host))).toBe(stored(host));
  });

  it.each(['xn--', 'xn--\u00e9', 'xn--zzzzzzzzzzz.com', 'xn--a', 'xn--0'])(
    'as it is stored where it encodes nothing: %s',
    (host) => {
      expect(shownHost(host)).toBe(host);
    },
  );

  it('as something that means the same host, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.webAuthority(),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        (host, label) => {
          const each = hostOf(`http://${label}.${host}/`);
          if (each !== null) expect(hostOf(`http://${shownHost(each)}/`)).toBe(each);
        },
      ),
    );
  });
});
