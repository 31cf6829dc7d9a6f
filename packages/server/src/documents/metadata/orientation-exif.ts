/**
 * The smallest EXIF that says how a picture is held, and nothing else: a TIFF head and one tag.
 *
 * @param orientation - 2 to 8
 * @see EXIF 2.32, tag 0x0112
 */
export function orientationExif(orientation: number): Buffer {
  const exif = Buffer.alloc(26);
  exif.write('MM\0*', 'latin1');
  exif.writeUInt32BE(8, 4); // where the directory begins
  exif.writeUInt16BE(1, 8); // entries
  exif.writeUInt16BE(0x0112, 10);
  exif.writeUInt16BE(3, 12); // a 16-bit number
  exif.writeUInt32BE(1, 14); // one of them
  exif.writeUInt16BE(orientation, 18);
  return exif;
}
