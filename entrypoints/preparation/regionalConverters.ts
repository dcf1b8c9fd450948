import { Converter } from 'opencc-js';
import type { RegionalConverters } from '../../core/library/generated/regionalNames';

/** Opens a dictionary of OpenCC when it is first asked: a library without Chinese terms needs none. */
function lazy(from: 'cn' | 'twp', to: 'cn' | 'twp' | 'hk'): (text: string) => string {
  let convert: ((text: string) => string) | null = null;
  return (text) => {
    convert ??= Converter({ from, to });
    return convert(text);
  };
}

export const regionalConverters: RegionalConverters = {
  toTaiwan: lazy('cn', 'twp'),
  toHongKong: lazy('cn', 'hk'),
  toMainland: lazy('twp', 'cn'),
};
