import { prepareFixtureSite } from './fixture-site.ts';

/** Before the built-page tests: the second feature, shared by them. */
export default prepareFixtureSite;
