import { elementAt, elementsAt, type ModdleElement } from './moddle.ts';
import { executableVendor } from './namespaces.ts';

/** What stands on an element for the engine of a vendor, by name: `camunda:class`. */
export function vendorExtras(element: ModdleElement): string[] {
  const holder = elementAt(element, 'extensionElements');
  const names = [
    ...Object.keys(element.$attrs),
    ...(holder ? elementsAt(holder, 'values').map(({ $type }) => $type) : []),
  ];
  return names.filter((name) => {
    const uri = name.includes(':') ? namespaceOf(name.slice(0, name.indexOf(':')), element) : '';
    return executableVendor(uri) !== undefined;
  });
}

function namespaceOf(prefix: string, element: ModdleElement): string {
  for (let at: ModdleElement | undefined = element; at; at = at.$parent) {
    const uri = at.$attrs[`xmlns:${prefix}`];
    if (uri !== undefined) return uri;
  }
  return '';
}
