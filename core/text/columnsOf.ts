/**
 * How many columns of a terminal a line takes: two for Han, kana, Hangul and fullwidth forms.
 * A tab goes to the next multiple of eight.
 */
export function columnsOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === 9) columns += 8 - (columns % 8);
    else columns += isWide(unit) ? 2 : 1;
  }
  return columns;
}

function isWide(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff01 && unit <= 0xff60)
  );
}
