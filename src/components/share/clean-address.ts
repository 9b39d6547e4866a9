/*
 * Why JavaScript: apps put tracking parameters on addresses, and a static site has no server to take them off;
 * readers would hand them on. Without it the page reads all the same.
 */
import { withoutTracking } from '../../share/tracking.ts';

history.replaceState(history.state, '', withoutTracking(location.href));
