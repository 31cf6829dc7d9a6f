/** In characters; an address of a page, not a letter. */
const longest = 500;

/** Where a sign-in must not lead: its own steps, and what is no page. */
const noPages = ['/sso/', '/api/', '/activate/', '/verify/'];

/**
 * Where to go after signing in: a path of this server and nothing else, or its first page. So that
 * nobody can send out links that sign people in here and put them down on a page of their own.
 */
export function returnPath(wish: unknown, publicUrl: string): string {
  if (typeof wish !== 'string' || wish.length > longest) return '/';
  // Browsers read `\` as `/`, and drop tabs and line ends: `/\evil.example`, `/\t/evil.example`.
  if (!/^\/(?!\/)[!-[\]-~]*$/.test(wish)) return '/';
  const url = URL.canParse(wish, publicUrl) ? new URL(wish, publicUrl) : undefined;
  if (url?.origin !== new URL(publicUrl).origin) return '/';
  if (url.pathname.startsWith('//')) return '/';
  if (noPages.some((prefix) => url.pathname.startsWith(prefix))) return '/';
  return url.pathname + url.search + url.hash;
}
