/* Tests load modules in any order and share a page: a tag is registered by whoever comes first. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
