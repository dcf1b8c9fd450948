declare module 'punycode/punycode.es6.js' {
  /** Decodes all labels of a host that begin with `xn--`; throws a RangeError for those that are none. */
  export function toUnicode(host: string): string;
}
