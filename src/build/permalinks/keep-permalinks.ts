import type { AstroIntegrationLogger } from 'astro';
import type { ContentModel } from '../../checks/model.ts';
import { RECORD_FILE } from '../../checks/published/record.ts';
import { failOn } from '../../checks/report.ts';
import type { BuildEnvironment } from '../../lib/environment.ts';
import { listEdition } from '../editions.ts';
import { readBuiltSite } from '../page-checks/site.ts';
import { applyRedirects } from './apply-redirects.ts';
import { collectAddresses } from './collect.ts';
import { comparePermalinks } from './compare.ts';

/** How many new addresses a message lists. */
const SHOWN = 5;

/**
 * Addresses are for good: a published page or id that is gone needs a redirect. Writes the redirects into the site.
 * A feature without a record was never published; nothing of it can be lost.
 * @param root The built site, or the edition below it, with the base that belongs to it.
 * @param content Its record and its redirects, which are right.
 * @throws When an address is lost or a redirect is wrong; every one has been printed.
 */
export async function keepPermalinks(
  root: string,
  environment: Pick<BuildEnvironment, 'base' | 'site'>,
  content: Pick<ContentModel, 'root' | 'published' | 'redirects'>,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const built = await readBuiltSite(root, environment, listEdition);
  const placed = content.redirects.flatMap(({ data, at }) => (data ? [{ ...data, place: at('from') }] : []));
  const { problems, unrecorded } = comparePermalinks({
    recordFile: `${content.root}/${RECORD_FILE}`,
    recorded: content.published?.addresses ?? new Set(),
    current: collectAddresses(built),
    redirects: placed,
  });
  failOn(problems, '永久地址', logger);
  await applyRedirects(root, placed, built);
  if (content.published === undefined) {
    logger.info(`这个专题没有 ${RECORD_FILE}，不核对旧地址；首次发布前运行 npm run permalinks。`);
  } else if (unrecorded.length > 0) {
    const some = unrecorded.slice(0, SHOWN).join('、') + (unrecorded.length > SHOWN ? '等' : '');
    logger.info(`有${unrecorded.length}个新地址还没有记下，发布前运行 npm run permalinks：${some}。`);
  }
}
