import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets style properties (kebab-case or custom) on its element through CSSOM, which strict policies allow;
 * a `style` attribute in a template is one that `style-src 'self'` forbids. An undefined value removes.
 */
class StyledDirective extends Directive {
  #set: readonly string[] = [];

  render(_styles: Readonly<Record<string, string | undefined>>): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [styles]: Parameters<this['render']>): typeof noChange {
    if (!(element instanceof HTMLElement)) return noChange;
    for (const name of this.#set) if (styles[name] === undefined) element.style.removeProperty(name);
    this.#set = Object.keys(styles);
    for (const name of this.#set) element.style.setProperty(name, styles[name] ?? '');
    return noChange;
  }
}

export const styled = directive(StyledDirective);
