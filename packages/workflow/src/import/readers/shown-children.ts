import { child, type XmlElement } from './xml-tree.ts';

/** What stands in an element as it is shown: of alternatives the first that we understand. */
export function shownChildren(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((each): readonly XmlElement[] => {
    if (each.name === 'AlternateContent') return alternative(each);
    if (each.name === 'sdt') return shownChildren(child(each, 'sdtContent') ?? each);
    return [each];
  });
}

/** Word's and Excel's shapes, groups and canvases, and additions that change nothing for us. */
const understood = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15', 'a14', 'xdr14']);

function alternative(element: XmlElement): readonly XmlElement[] {
  const choice = element.children.find(
    ({ name, attributes }) =>
      name === 'Choice' &&
      (attributes['Requires'] ?? '').split(/\s+/).every((prefix) => understood.has(prefix)),
  );
  const chosen = choice ?? child(element, 'Fallback');
  return chosen ? shownChildren(chosen) : [];
}
