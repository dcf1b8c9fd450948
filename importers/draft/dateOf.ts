/** How the names of months begin in English, German, French and Spanish. */
const MONTHS = [
  /^(?:jan|ene)/,
  /^(?:feb|f[ée]v)/,
  /^m[aä]r/,
  /^(?:apr|avr|abr)/,
  /^ma[iy]/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|ao[uû]|ago)/,
  /^sep/,
  /^(?:oct|okt)/,
  /^nov/,
  /^(?:de[cz]|d[ée]c|dic)/,
];
const DIGITS = '〇一二三四五六七八九';

/** Year first, as files and Chinese pages write it: 2024-05-17T…, 2024/5/17, 2024年5月17日, D:20240517… */
const YEAR_FIRST =
  /(?<!\d)(1[5-9]\d\d|20\d\d)(?: ?[-/.年] ?(\d{1,2})(?!\d)(?: ?[-/.月] ?(\d{1,2})(?!\d))?)?/;
/** Sun Nov  5 21:04:11 2023, as C writes it. */
const CLOCK = /([A-Za-z]{3}) {1,2}(\d{1,2}) \d\d:\d\d:\d\d (\d{4})(?!\d)/;
/** 2024 06/18, where a page sets the year apart. */
const YEAR_APART = /(?<!\d)(20\d\d)\s{1,9}(\d{1,2}) ?\/ ?(\d{1,2})(?!\d)/;
/** 民國113年5月17日, as Taiwan counts its years; 元年 is the first. */
const REPUBLIC =
  /民[國国] ?(元|\d{1,3}|[〇○零一二三四五六七八九十百]{1,5}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?/;
/** Its first year is the one after. */
const BEFORE_REPUBLIC = 1911;
const COMPACT = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?!\d{1,5}$)/;
/** 17 May 2024, 17. Mai 2024, Tue, 17 May 2024 */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|er|st|nd|rd|th)? (?:of )?([\p{L}]{3,10})\.? (\d{4})(?!\d)/u;
/** 17.05.2024, which is written with full stops only where the day comes first. */
const DAY_BY_STOPS = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d)(?![\d.])/;
/** May 17 Fri 2024 */
const DAY_NAMED = /(?<!\p{L})([\p{L}]{3}) (\d{1,2}) [\p{L}]{3} (\d{4})(?!\d)/u;
/** May 17, 2024; May 2024 */
const MONTH_FIRST = /([\p{L}]{3,10})\.? (?:(\d{1,2}),? )?(\d{4})(?!\d)/u;

/**
 * The day, month or year a text names, as `2024-05-17`, `2024-05` or `2024`; `null` if it names none that there is.
 *
 * @param text a date alone or with a time, as metadata and bylines have it
 */
export function dateOf(text: string | null | undefined): string | null {
  const written = westernDigits((text ?? '').slice(0, 200));
  const compact = COMPACT.exec(written);
  if (compact !== null) {
    const [, year, month, day] = compact;
    const date = checked(year, month, day);
    if (date !== null && date.length === 10) return date;
  }
  const republic = REPUBLIC.exec(written);
  if (republic !== null) {
    const year = BEFORE_REPUBLIC + numberOf(republic[1] ?? '');
    return checked(String(year), republic[2], republic[3]);
  }
  const day = DAY_FIRST.exec(written);
  if (day !== null && monthNumber(day[2]) !== null) {
    return checked(day[3], monthNumber(day[2]), day[1]);
  }
  const clock = CLOCK.exec(written);
  if (clock !== null && monthNumber(clock[1]) !== null) {
    return checked(clock[3], monthNumber(clock[1]), clock[2]);
  }
  const stops = DAY_BY_STOPS.exec(written);
  if (stops !== null && Number(stops[2]) <= 12) return checked(stops[3], stops[2], stops[1]);
  const named = DAY_NAMED.exec(written);
  if (named !== null && monthNumber(named[1]) !== null) {
    return checked(named[3], monthNumber(named[1]), named[2]);
  }
  const month = MONTH_FIRST.exec(written);
  if (month !== null && monthNumber(month[1]) !== null) {
    return checked(month[3], monthNumber(month[1]), month[2]);
  }
  const year = YEAR_APART.exec(written) ?? YEAR_FIRST.exec(written);
  return year === null ? null : checked(year[1], year[2], year[3]);
}

function monthNumber(name: string | undefined): string | null {
  const written = (name ?? '').normalize('NFC').toLowerCase();
  const at = MONTHS.findIndex((month) => month.test(written));
  return at === -1 ? null : String(at + 1);
}

/** As much of a date as there is in the calendar. */
function checked(
  year: string | undefined,
  month: string | null | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined) return null;
  if (Number(year) < 1000) return null;
  const months = Number(month ?? 0);
  if (months < 1 || months > 12) return year;
  const date = `${year}-${String(months).padStart(2, '0')}`;
  const days = Number(day ?? 0);
  const inMonth = new Date(Date.UTC(Number(year), months, 0)).getUTCDate();
  return days < 1 || days > inMonth ? date : `${date}-${String(days).padStart(2, '0')}`;
}

/** 二〇二五年十二月三十一日 with digits; other text as it is. */
function westernDigits(text: string): string {
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((digit) => digitOf(digit)).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日])/g, (number) => String(tensOf(number)));
}

const digitOf = (character: string) => Math.max(0, DIGITS.indexOf(character));

/** 113, 一百一十三 or 一一三. */
function numberOf(written: string): number {
  if (written === '元') return 1;
  if (/^\d/.test(written)) return Number(written);
  if (!/[十百]/.test(written)) return Number([...written].map(digitOf).join(''));
  const hundred = written.indexOf('百');
  const rest = written.slice(hundred + 1).replace(/[〇○零]/g, '');
  const hundreds = hundred === -1 ? 0 : digitOf(written.charAt(hundred - 1)) * 100;
  return (
    hundreds + (rest === '' ? 0 : rest.length === 1 && rest !== '十' ? digitOf(rest) : tensOf(rest))
  );
}

function tensOf(number: string): number {
  const ten = number.indexOf('十');
  if (ten === -1) return digitOf(number);
  const tens = ten === 0 ? 1 : digitOf(number.charAt(0));
  return tens * 10 + (ten === number.length - 1 ? 0 : digitOf(number.charAt(ten + 1)));
}
