/** How every placeholder of `npm run new` begins. */
export const PLACEHOLDER = '〔待写：';
