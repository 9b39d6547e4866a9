/*
 * The one script of a page before the reader does anything, 3 KB at most (tests/build/budget.test.ts). Why each part
 * needs JavaScript is said in its file; what is needed later they fetch themselves.
 */
import { currentPage } from '../../components/share/clipboard.ts';
import '../../components/article/read-aloud/available.ts';
import '../../components/share/clean-address.ts';
import '../../components/share/copy-link.ts';
import '../../components/share/quote-entry.ts';
import '../../components/share/share-entry.ts';
import '../../components/article/contents-entry.ts';
import '../../components/article/peek/entry.ts';
import '../../components/article/wide-tables.ts';
import '../../components/site/settings/settings.ts';
import '../../components/search/header.ts';
import '../../components/search/arrival-entry.ts';
import './offline.ts';

// The host does not know where the page is; see elsewhere.ts.
if (!currentPage().url.endsWith(location.pathname)) void import('./elsewhere.ts');
