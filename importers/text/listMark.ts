/** What plain text begins an item of a list with. */
const BULLET = /^[•·・‣▪▫◦●○◎■□◆◇▶►➢✓✔❖–*+-](?:[ \t\u3000]+|(?<=[•·・‣▪▫◦●○◎■□◆◇▶►➢✓✔❖])(?=\S))/;
const NUMBER =
  /^(?:[(（]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[)）]|\d{1,3}[.．、](?!\d)|[①-⑳])[ \t\u3000]*(?=\S)/;

/** The mark that a line begins with, and the space behind it; empty if it begins with none. */
export function listMark(line: string): string {
  return (BULLET.exec(line) ?? NUMBER.exec(line))?.[0] ?? '';
}

/** A line without its bullet, which is drawn where it is shown as an item. Numbers stay: other places refer to them. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

export const hasBullet = (line: string) => BULLET.test(line);
