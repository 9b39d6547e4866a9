/* Why JavaScript: apps put tracking parameters on addresses, readers would hand them on, and there is no server. */
import { withoutTracking } from '../../share/tracking.ts';

history.replaceState(history.state, '', withoutTracking(location.href));
