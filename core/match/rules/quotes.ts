const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '""'] as const;

/**
 * A match whose quotation marks are broken off at its edges takes the missing ones in where they
 * stand beside it: `网络“霸权|”`, `|“一带”“一路|”`.
 */
export function widenToQuotes(text: string, start: number, end: number) {
  let from = start;
  let to = end;
  for (const [open, close] of PAIRS) {
    let depth = 0;
    let missing = 0;
    for (const letter of text.slice(start, end)) {
      if (open === close && letter === open) depth = 1 - depth;
      else if (letter === open) depth++;
      else if (letter === close && depth > 0) depth--;
      else if (letter === close) missing++;
    }
    if (depth > 0 && text.charAt(to) === close) to++;
    if (missing > 0 && text.charAt(from - 1) === open) from--;
  }
  return { start: from, end: to };
}
