/*
 * What scripts say before anything else is fetched, or in more than one of them: single strings, which the bundler
 * writes into the script that says them, so that no script fetches another's words.
 */

/** A link or a quotation was copied, or could not be. */
export const COPIED = '已复制';
export const COPY_BY_HAND = '请手动复制';
export const COPY = '复制';
/** Makes a picture of the selected passage, and the name of what shows it. */
export const PICTURE = '生成图片';
/** Closes a panel. */
export const CLOSE = '关闭';
/** The way on from a note or a directory entry that was opened in place. */
export const PEEK_NOTE = '查看注释';
export const PEEK_ENTRY = '查看名录';
/** A table that scrolls sideways. */
export const WIDE_TABLE = '可横向滚动的表格';
/** Code that a click asked for and that did not come. */
export const READ_MISSING = '朗读未能加载，请刷新重试';
export const SETTINGS_MISSING = '设置未能加载，请刷新重试';

/** Said at the foot where the host gives no page for a folder. */
export const NO_FOLDER_INDEX = '本站的主机没有设好目录首页，分享出去的网址可能打不开。';
