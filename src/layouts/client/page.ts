/*
 * 每页唯一的脚本，读者动手之前只有这一份，合计不超过 3 KB（tests/build/budget.test.ts）。
 * 各件事为什么要 JavaScript，写在各自的文件里；用得着时才要的代码，由它们自己另取。
 */
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
import '../../offline/register.ts';
