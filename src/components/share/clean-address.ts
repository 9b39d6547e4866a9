/*
 * 为什么要 JavaScript：各家应用把追踪参数加在地址上，静态网站没有服务器去掉它们；
 * 不去掉，读者再转发出去的就是一条又长又带来历的链接。没有脚本时照样能读，只是地址不干净。
 */
import { withoutTracking } from '../../share/tracking.ts';

const clean = withoutTracking(location.href);
if (clean !== location.href) history.replaceState(history.state, '', clean);
