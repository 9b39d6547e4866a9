import type { AstroIntegrationLogger } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { loadContent } from '../checks/load-content.ts';
import type { ContentModel } from '../checks/model.ts';
import { unrecordedCorrections } from '../checks/published/corrections.ts';
import { failOn } from '../checks/report.ts';

/** The content checks. @returns The content, which is right. @throws Where it is not; every problem has been printed. */
export async function checkSources(
  contentDir: string,
  logger: AstroIntegrationLogger,
): Promise<ContentModel> {
  const content = await loadContent(contentDir);
  failOn(checkContent(content), '内容', logger);
  const unrecorded = unrecordedCorrections(content);
  if (unrecorded.length > 0)
    logger.info(`有新的更正还没有记下，发布后运行 npm run permalinks：${unrecorded.join('、')}。`);
  return content;
}
