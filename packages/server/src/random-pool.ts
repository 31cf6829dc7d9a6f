type RandomBytes = (length: number) => Uint8Array;

/**
 * Random bytes drawn from the system some thousand at a time: each call to it costs more than an id
 * is worth. Every byte is handed out once, and wiped here.
 *
 * @param draw - `randomBytes` of the platform
 */
export function randomPool(draw: RandomBytes, size = 4_096): RandomBytes {
  let pool: Uint8Array = new Uint8Array();
  let used = 0;
  return (length) => {
    if (length > size) return draw(length);
    if (used + length > pool.length) {
      pool = draw(size);
      used = 0;
    }
    // A copy: `slice` of a Buffer is none.
    const taken = new Uint8Array(pool.subarray(used, used + length));
    pool.fill(0, used, used + length);
    used += length;
    return taken;
  };
}
