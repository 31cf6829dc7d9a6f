/**
 * Whether somebody was signed in when the account was last shown in this browser: yes or no, never
 * who. A guess to keep room by, nothing more; `room.js` reads it before the first paint.
 */
const key = 'alur-signed-in';

// Even asking for the storage throws where a browser forbids it.

export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function noteSignedIn(yes: boolean): void {
  try {
    if (yes) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // The next visit keeps room for the form.
  }
}
