/** Says of each row which it is, also where the rest of it is held back: keys and pointer go by it. */
export function numberRows(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>('tr[data-activity]').forEach(({ dataset }, index) => {
    if (dataset['row'] !== String(index)) dataset['row'] = String(index);
  });
}
