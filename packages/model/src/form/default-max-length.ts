/** How long a text may be when its schema does not say; in code points. */
export const defaultMaxLength = 200;
