/**
 * 读者看到了哪里。记在这一条历史里：点进一条结果再后退，还列着那么多条，还停在那里。
 * 不写进地址：转发出去的应是从头列起的结果。
 */
export interface Place {
  /** 列出了几条。 */
  limit: number;
  /** 滚动的位置，单位：像素。 */
  top: number;
}

/** 从 `history.state` 读出；不是本页写的、写坏了的，都当没有。 */
export function readPlace(state: unknown): Place | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { limit, top } = state as Record<string, unknown>;
  if (!Number.isInteger(limit) || typeof limit !== 'number' || limit < 1) return undefined;
  return typeof top === 'number' ? { limit, top } : undefined;
}
