/** 最小的一份程序，里面有两张表：引擎用到的、最新的写法（引用类型，2021年底起各浏览器才都有）。 */
const SAMPLE = [0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0];

/** 这个浏览器运行得了检索引擎：有 WebAssembly，没有禁用，也不太旧。 */
export function canRunEngine(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.from(SAMPLE)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
