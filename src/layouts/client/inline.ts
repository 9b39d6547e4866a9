import { CHOICE_SCRIPT } from '../../components/site/script-choice.ts';
import { EARLY_SCRIPT } from '../../components/site/settings/early.ts';
import { AT_ONCE_SCRIPT } from './at-once.ts';

/**
 * What runs while the head is read, in one: the policy allows it by its digest, so it is the same on every page of an
 * edition.
 * @param hasEditions The feature has a Traditional edition.
 */
export const inlineScript = (hasEditions: boolean): string =>
  EARLY_SCRIPT + (hasEditions ? CHOICE_SCRIPT : '') + AT_ONCE_SCRIPT;
