import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../importers/bytes/decodeBytes';
import { ImportError } from '../../importers/ImportError';
import { propertyRuns } from '../propertyRuns';
import { encodeText } from './encodeText';

const nothingKnown = { chosen: null, declared: null };
const utf8 = (text: string) => new TextEncoder().encode(text);
/** As programs write it that take the halves of a pair for characters. */
const halves = (text: string) =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => {
      const unit = text.charCodeAt(at);
      if (unit < 0xd800 || unit > 0xdfff) return [...utf8(text.charAt(at))];
      return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
    }),
  );
const utf16 = (text: string, isLittle: boolean, mark = '') =>
  Uint8Array.from(
    [...`${mark}${text}`].flatMap((character) => {
      const unit = character.charCodeAt(0);
      return isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );

/** Of each encoding, texts of eight to twenty characters, as short files have. */
const SHORT: Record<string, string[]> = {
  gb18030: [
    '请于本周五前报送名单。',
    '会议地点另行通知',
    '图书馆周一闭馆，请勿敲门',
    '第三章　河流与村庄',
    '雨水沿着屋檐落下来',
    '他把信折好放进口袋',
    '价格面议，概不赊欠',
    '本店已迁至对面二楼',
  ],
  big5: [
    '請於本週五前報送名單。',
    '會議地點另行通知',
    '圖書館週一閉館，請勿敲門',
    '第三章　河流與村莊',
    '雨水沿著屋簷落下來',
    '他把信折好放進口袋',
    '價格面議，概不賒欠',
    '本店已遷至對面二樓',
  ],
  shift_jis: [
    '図書館は月曜日にお休みです。',
    '雨が屋根から落ちてくる',
    'お知らせ：会議の場所について',
    '彼は手紙をたたんだ',
  ],
  'euc-kr': [
    '도서관은 월요일에 쉽니다.',
    '비가 지붕에서 떨어진다',
    '회의 장소를 알려 드립니다',
    '그는 편지를 접어 넣었다',
  ],
  // Node has Latin-1 in its place: no typographic marks.
  'windows-1252': [
    'Le café est fermé le lundi, revenez mardi.',
    'Straße gesperrt, bitte über die Brücke gehen',
    '¿Qué dijo la niña?',
  ],
  'windows-1251': [
    'Библиотека закрыта по понедельникам.',
    'Дождь падает с крыши',
    'Он сложил письмо',
  ],
  'koi8-r': ['Библиотека закрыта по понедельникам.', 'Дождь падает с крыши', 'Он сложил письмо'],
  ibm866: ['Библиотека закрыта по понедельникам.', 'Дождь падает с крыши', 'Он сложил письмо'],
  'windows-1253': [
    'Η βιβλιοθήκη είναι κλειστή τη Δευτέρα.',
    'Η βροχή πέφτει από τη στέγη',
    'Δίπλωσε το γράμμα',
  ],
  'windows-1250': [
    'Knihovna je v pondělí zavřená.',
    'Déšť stéká ze střechy',
    'Biblioteka jest w poniedziałki zamknięta, proszę zajrzeć później',
    'A könyvtár hétfőn zárva van, jöjjön kedden',
  ],
  'iso-8859-2': ['Přednosta vychází každé ráno na peron', 'Książkę złożył i schował do kieszeni'],
  'windows-1254': ['Kütüphane pazartesi günleri kapalıdır, salı günü açığız'],
};

describe('the encoding of a file', () => {
  const ascii = 'The keeper of the light was a man of few words. '.repeat(600);
  it.each([
    ['windows-1252', 'He drank his coffee in the café on the quay.'],
    ['gb18030', '请于本周五前报送名单。'],
    ['big5', '會議地點另行通知，圖書館週一閉館。'],
    ['windows-1251', 'Библиотека закрыта по понедельникам.'],
  ])('is told by what stands far from the beginning: %s', (encoding, text) => {
    expect(decodeBytes(encodeText(ascii + text, encoding), nothingKnown)).toEqual({
      text: ascii + text,
      encoding,
      doubts: [{ case: 'encodingGuessed', encoding }],
    });
  });

  it.each(
    Object.entries(SHORT).flatMap(([encoding, texts]) => texts.map((text) => ({ encoding, text }))),
  )('is told by how it reads: $encoding, $text', ({ encoding, text }) => {
    expect(decodeBytes(encodeText(text, encoding), nothingKnown)).toEqual({
      text,
      encoding,
      doubts: [{ case: 'encodingGuessed', encoding }],
    });
  });

  it.each([
    ['hz-gb-2312', '~{8C4,;9TZ~}, said ~~ it.~\n~{6I?Z~}', '该船还在, said ~ it.渡口'],
    ['hz-gb-2312', 'notes\n~{6I?Z\nend', 'notes\n渡口\nend'],
    ['iso-2022-jp', '\u001b$BEO$7>l\u001b(B and \u001b$B0f8M\u001b(B', '渡し場 and 井戸'],
    ['utf-8', 'a ~{b} ~~ c', 'a ~{b} ~~ c'],
    ['utf-8', 'join ~{y+1}~ and ~{}~', 'join ~{y+1}~ and ~{}~'],
  ])('is told by the escapes of %s: %s', (encoding, written, text) => {
    expect(decodeBytes(utf8(written), nothingKnown)).toEqual({ text, encoding, doubts: [] });
  });

  it.each([
    ['utf-8', utf8('渡口')],
    ['utf-8 with mark', utf8('\ufeff渡口')],
    ['utf-16le with mark', utf16('渡口', true, '\ufeff')],
    ['utf-16be with mark', utf16('渡口', false, '\ufeff')],
  ])('is certain: %s', (_, bytes) => {
    expect(decodeBytes(bytes, nothingKnown)).toMatchObject({ text: '渡口', doubts: [] });
  });

  it.each([
    ['a control of a short text', utf8('古\u0007树'), '古\u0007树'],
    ['text cut within a character', utf8('中文。古').slice(0, -1), '中文。\ufffd'],
  ])('is UTF-8 all the same: %s', (_, bytes, text) => {
    expect(decodeBytes(bytes, nothingKnown)).toEqual({ text, encoding: 'utf-8', doubts: [] });
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)(
    'is told without a mark by its NULs, and by its characters: %s',
    (encoding, isLittle) => {
      expect(decodeBytes(utf16('term,name\n', isLittle), nothingKnown)).toMatchObject({ encoding });
      const prose = '他认得每一个过河的人，也记得他们过河的理由。';
      expect(decodeBytes(utf16(prose, isLittle), nothingKnown)).toMatchObject({
        encoding,
        text: prose,
      });
    },
  );

  it('is not what a page declares if it is UTF-8', () => {
    const known = { chosen: null, declared: 'gb2312' };
    expect(decodeBytes(utf8('渡口在两省交界'), known)).toMatchObject({ encoding: 'utf-8' });
    expect(decodeBytes(encodeText('渡口', 'gb18030'), known)).toMatchObject({
      text: '渡口',
      encoding: 'gb18030',
      doubts: [],
    });
  });

  it('is what the reader chooses', () => {
    const bytes = encodeText('渡口', 'gb18030');
    const chosen = decodeBytes(bytes, { chosen: 'windows-1252', declared: null });
    expect(chosen).toMatchObject({ encoding: 'windows-1252', doubts: [] });
    expect(chosen.text).not.toBe('渡口');
  });

  it('is UTF-8 also where a file was cut within a character', () => {
    const bytes = utf8('渡口在两省交界的地方，河面不宽').slice(0, -1);
    expect(decodeBytes(bytes, nothingKnown)).toMatchObject({ encoding: 'utf-8' });
  });

  it.each(['\ufffd', '\ufffd\ufffd', 'a\ufffd', '好\ufffd。'])(
    'is UTF-8 also with “%s”',
    (text) => {
      expect(decodeBytes(utf8(text), nothingKnown)).toMatchObject({ text, encoding: 'utf-8' });
    },
  );

  it('loses no character of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = decodeBytes(utf8(text), nothingKnown).text;
        expect(read).toBe(text.replace(/^\ufeff/, ''));
      }),
      { numRuns: propertyRuns(400) },
    );
  });

  it('is none of bytes that are no text', () => {
    const noise = Uint8Array.from(
      { length: 4_096 },
      (_, index) => (index * 7_919 + (index >> 3)) & 255,
    );
    expect(() => decodeBytes(noise, nothingKnown)).toThrow(ImportError);
  });

  it.each([
    ['渡口𠮷有船。', '渡口𠮷有船。'],
    ['渡口\ud842有船。', '渡口\ufffd有船。'],
    ['渡口有船。\udfb7', '渡口有船。\ufffd'],
  ])('is UTF-8 also where halves of pairs are written each by itself: %j', (text, read) => {
    expect(decodeBytes(halves(text), nothingKnown)).toEqual({
      text: read,
      encoding: 'utf-8',
      doubts: [],
    });
  });
});
