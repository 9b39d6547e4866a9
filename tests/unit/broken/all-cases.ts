import { agreementCases } from './agreement-cases.ts';
import { anchorCases } from './anchor-cases.ts';
import { chartCases } from './chart-cases.ts';
import { componentCases } from './component-cases.ts';
import { cooperationCases } from './cooperation-cases.ts';
import { fileCases } from './file-cases.ts';
import { formCases } from './form-cases.ts';
import { frontmatterCases } from './frontmatter-cases.ts';
import { pastedCases } from './pasted-cases.ts';
import { phraseCases } from './phrase-cases.ts';
import { pictureCases } from './picture-cases.ts';
import { publishedCases } from './published-cases.ts';
import { recordCases } from './record-cases.ts';
import { seldomCases } from './seldom-cases.ts';
import { senseCases } from './sense-cases.ts';
import { slipCases } from './slip-cases.ts';
import { statementCases } from './statement-cases.ts';
import { statusCases } from './status-cases.ts';
import { textCases } from './text-cases.ts';

/** Every broken example, by the title of its group. */
export const GROUPS = {
  文件: fileCases,
  文章开头: frontmatterCases,
  YAML的笔误: slipCases,
  清单: recordCases,
  清单里的话: statementCases,
  图片: pictureCases,
  图表: chartCases,
  组件: componentCases,
  正文的写法: formCases,
  正文的话: textCases,
  粘贴来的: pastedCases,
  编号与链接: anchorCases,
  合作: cooperationCases,
  发布之后: publishedCases,
  说的是不是它: senseCases,
  说法的分寸: statusCases,
  引语与固定提法: phraseCases,
  各处一致: agreementCases,
  少见的: seldomCases,
};
