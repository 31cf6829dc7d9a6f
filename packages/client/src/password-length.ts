/**
 * How long a password is, in characters as people count them. Told before it is typed, and checked
 * by the back end. Long ones cost hashing time, so there is an end.
 */
export const passwordLength = { least: 10, most: 200 } as const;
