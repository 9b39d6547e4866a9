import { join } from 'node:path';

const LINUX_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * 本机可能装有浏览器的路径，先 Chromium，再 Chrome，再 Edge；不检查文件是否存在。
 * @param platform 同 `process.platform`。
 * @param env 读其中的 PATH（Linux）、HOME（macOS）与程序目录（Windows）。
 */
export function installedPaths(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'darwin') {
    const roots = [
      '/Applications',
      ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')]),
    ];
    return MAC_APPLICATIONS.flatMap((name) =>
      roots.map((root) => join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => env[name])
      .filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((parts) => roots.map((root) => join(root, ...parts)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return LINUX_COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
