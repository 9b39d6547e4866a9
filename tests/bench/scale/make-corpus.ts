/*
 * node tests/bench/scale/make-corpus.ts <篇数> [内容目录]：造一份可以直接构建的内容，再用 CONTENT_DIR 指到它。
 * 目录缺省为 .cache/bench-scale/<篇数>/content。篇数相同，造出的一样。
 */
import { join, resolve } from 'node:path';
import { makeArchive } from './corpus.ts';
import { writeSite } from './write-site.ts';

const [given = '', target] = process.argv.slice(2);
const size = Number(given);
if (!Number.isInteger(size) || size < 20) throw new Error(`篇数应是20以上的整数，现在是“${given}”。`);
const root = resolve(import.meta.dirname, '../../..');
const directory = resolve(target ?? join(root, '.cache/bench-scale', given, 'content'));
await writeSite(makeArchive(size), directory);
console.log(directory);
