/**
 * XML without its document type: entities that it declares are not expanded, files that it names not wanted.
 * What refers to them makes the document ill-formed, which the parser says.
 */
export function withoutDoctype(xml: string): string {
  const start = /<!doctype\b/i.exec(xml.slice(0, 100_000))?.index;
  if (start === undefined) return xml;
  let quote = '';
  let isInBrackets = false;
  for (let at = start; at < xml.length; at++) {
    const character = xml.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') isInBrackets = true;
    else if (character === ']') isInBrackets = false;
    else if (character === '>' && !isInBrackets) return xml.slice(0, start) + xml.slice(at + 1);
  }
  return xml.slice(0, start);
}
