import type { PageRule } from '../model.ts';

/** No id twice on a page, or links land in the wrong place. */
export const uniqueElementIds: PageRule = ({ ids }) =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    rule: 'duplicate-id',
    message: `页面上有几处编号都是“${id}”。`,
    remedy: '换掉正文里与版面重名的块编号。',
    source: ` ^${id}`,
  }));
