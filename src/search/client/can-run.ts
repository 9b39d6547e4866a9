/** The smallest program with two tables, the newest form that the engine uses (in browsers since the end of 2021). */
const SAMPLE = [0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0];

/** Whether the engine runs here: WebAssembly is there, allowed, and new enough. */
export function canRunEngine(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.from(SAMPLE)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
