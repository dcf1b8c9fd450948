const POLYNOMIAL = 0xedb8_8320;

let remainders: Uint32Array | null = null;

/** For each byte, what the shift register holds after it. */
function makeRemainders(): Uint32Array {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    table[byte] = value;
  }
  return table;
}

/** CRC-32 as ZIP has it (ISO 3309, reflected). */
export function checksum(bytes: Uint8Array): number {
  remainders ??= makeRemainders();
  let value = 0xffff_ffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffff_ffff) >>> 0;
}
