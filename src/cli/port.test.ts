import { expect, it } from 'vitest';
import { readPort } from './port.ts';

it('没有写、写对、写错', () => {
  expect([readPort(undefined), readPort(' '), readPort('8080')]).toEqual([undefined, undefined, 8080]);
  for (const wrong of ['abc', '0', '65536', '80.5']) expect(() => readPort(wrong)).toThrow('PORT 应是');
});
