import { agreementCases } from './agreement-cases.ts';
import { anchorCases } from './anchor-cases.ts';
import { chartCases } from './chart-cases.ts';
import { componentCases } from './component-cases.ts';
import { cooperationCases } from './cooperation-cases.ts';
import { eachWordCases, fitCases } from './each-word-cases.ts';
import { everyFieldCases } from './every-field-cases.ts';
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
  files: fileCases,
  frontmatter: frontmatterCases,
  'slips in YAML': slipCases,
  lists: recordCases,
  'what lists say': statementCases,
  pictures: pictureCases,
  charts: chartCases,
  components: componentCases,
  'forms in the text': formCases,
  'words of the text': textCases,
  'pasted text': pastedCases,
  'ids and links': anchorCases,
  cooperation: cooperationCases,
  'after publication': publishedCases,
  'whether a fact says so': senseCases,
  'plans and states': statusCases,
  'quotations and set phrases': phraseCases,
  agreement: agreementCases,
  'seldom seen': seldomCases,
  'every field': everyFieldCases,
  'every word': eachWordCases,
  'what fits': fitCases,
};
