import { describe, expect, it } from 'vitest';
import { decodeText, EncodingError } from '../../../core/stored/decodeText';
import { encoded } from './encoded';

const SIMPLIFIED = '{"title":"构建网络空间命运共同体","text":"各国应尊重网络主权，维护和平安全。"}';
const TRADITIONAL =
  '{"title":"務實推進網路空間命運共同體","text":"為世界貢獻中國智慧與中國方案。"}';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) {
    view.setUint16(at * 2, units.charCodeAt(at), order === 'little');
  }
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(SIMPLIFIED), SIMPLIFIED],
    ['UTF-8 with a mark', utf8(`\ufeff${SIMPLIFIED}`), SIMPLIFIED],
    ['UTF-8 of ASCII alone', utf8('{"a":1}'), '{"a":1}'],
    ['nothing at all', utf8(''), ''],
    ['UTF-16, little end first', utf16(TRADITIONAL, 'little', true), TRADITIONAL],
    ['UTF-16, big end first', utf16(TRADITIONAL, 'big', true), TRADITIONAL],
    ['UTF-16 without a mark', utf16(SIMPLIFIED, 'little', false), SIMPLIFIED],
    ['UTF-16 without a mark, big end first', utf16(SIMPLIFIED, 'big', false), SIMPLIFIED],
    ['GB 18030', encoded('gb18030', SIMPLIFIED), SIMPLIFIED],
    ['Big5', encoded('big5', TRADITIONAL), TRADITIONAL],
  ])('reads %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    [
      'Latin-1, which GB 18030 would read as Chinese',
      Uint8Array.of(0x22, 0x53, 0xe9, 0x74, 0xe9, 0x6e, 0x22),
    ],
    ['UTF-8 with a byte lost', utf8(SIMPLIFIED).filter((_, at) => at !== 12)],
    ['UTF-8 cut within a character', utf8(SIMPLIFIED.slice(0, 12)).slice(0, -1)],
    ['UTF-16 with a byte too many', Uint8Array.of(...utf16('{"a":"国"}', 'little', true), 0x22)],
    ['GB 18030 cut within a character', encoded('gb18030', '{"title":"构建').slice(0, -1)],
    ['bytes of a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(EncodingError);
  });
});
