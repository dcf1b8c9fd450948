/**
 * A pack as text: one line per block, name and neighbour list, so that a change reads well in a diff.
 * @param {import('../core/pack/types').Pack} pack
 * @returns {string} JSON, ends with a line feed
 */
export function formatPack(pack) {
  const { documents, terms, ...head } = pack;
  const fields = Object.entries(head).map(([key, value]) => `  ${line(key)}: ${line(value)}`);
  fields.push(`  "documents": ${list(documents.map(formatDocument), 2)}`);
  fields.push(`  "terms": ${list(terms.map(formatTerm), 2)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function formatDocument({ blocks, ...head }) {
  const fields = Object.entries(head).map(([key, value]) => `      ${line(key)}: ${line(value)}`);
  fields.push(`      "blocks": ${list(blocks.map(line), 6)}`);
  return `{\n${fields.join(',\n')}\n    }`;
}

function formatTerm({ id, kind, weight, names, neighbours, supportedBy, comment }) {
  const fields = [
    `      "id": ${line(id)}, "kind": ${line(kind)}, "weight": ${line(weight)}`,
    `      "names": ${list(names.map(line), 6)}`,
  ];
  if (neighbours) fields.push(`      "neighbours": ${line(neighbours)}`);
  if (supportedBy) fields.push(`      "supportedBy": ${line(supportedBy)}`);
  if (comment) fields.push(`      "comment": ${line(comment)}`);
  return `{\n${fields.join(',\n')}\n    }`;
}

function list(items, indent) {
  const pad = ' '.repeat(indent);
  return items.length === 0
    ? '[]'
    : `[\n${items.map((item) => `${pad}  ${item}`).join(',\n')}\n${pad}]`;
}

function line(value) {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, each]) => `${line(key)}: ${line(each)}`);
  return `{ ${fields.join(', ')} }`;
}
