/*
 * vis-timeline measures the page after each item that it adds, and redraws for each change of its data: a dozen forced
 * layouts in a frame of zooming. Everything that it would measure is known here (rows, heights and widths are ours),
 * so the build takes the measuring out, and one redraw does for a frame. Nothing else of it is changed.
 */
import type { Plugin } from 'vite';

interface Change {
  readonly why: string;
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

const changes: readonly Change[] = [
  {
    why: 'a range is as wide as its time, its title never widens it',
    from: `    this.overflow =
      window.getComputedStyle(this.dom.frame).overflow !== "hidden";
    this.whiteSpace =
      window.getComputedStyle(this.dom.content).whiteSpace !== "nowrap";
    return {
      content: {
        width: this.dom.content.offsetWidth,
      },
      box: {
        height: this.dom.box.offsetHeight,
      },
    };`,
    to: `    this.overflow = false;
    this.whiteSpace = false;
    return { content: { width: 0 }, box: { height: 0 } };`,
    times: 1,
  },
  {
    why: 'the one group fills the axis',
    from: 'const { offsetTop, offsetLeft, offsetWidth } = this.dom.foreground;',
    to: 'const [offsetTop, offsetLeft, offsetWidth] = [0, 0, this.itemSet.body.domProps.center.width];',
    times: 1,
  },
  {
    why: 'the group of backgrounds, of which there are none, fills it too',
    from: 'this.width = this.dom.background.offsetWidth;',
    to: 'this.width = this.itemSet.body.domProps.center.width;',
    times: 1,
  },
  {
    why: 'groups have no label',
    from: 'this.dom.marker.clientHeight',
    to: '0',
    times: 1,
  },
  { why: 'groups have no label', from: 'this.dom.inner.clientWidth', to: '0', times: 1 },
  { why: 'groups have no label', from: 'this.dom.inner.clientHeight', to: '0', times: 1 },
  {
    why: 'as wide as the axis',
    from: 'this.props.width = frame.offsetWidth;',
    to: 'this.props.width = this.body.domProps.center.width;',
    times: 1,
  },
  {
    why: 'a change is announced as well, and redrawn once',
    from: `
        me.redraw();
      },`,
    to: `
      },`,
    times: 3,
  },
  {
    why: 'while its owner hands it a window and items it waits',
    from: 'this.on("_change", (properties) => {',
    to: 'this.on("_change", (properties) => {\n      if (this.held) return;',
    times: 1,
  },
  {
    why: 'while its owner hands it a window and items it waits',
    from: 'if (this.initialDrawDone === true) {\n        this._redraw();',
    to: 'if (this.initialDrawDone === true && !this.held) {\n        this._redraw();',
    times: 1,
  },
  {
    why: 'it is given what is to be seen; what lies just outside the window it would take out and put back in every frame',
    from: `    if (this.cluster) {
      return false;
    }
    // determine visibility
    return this.data.start < range.end && this.data.end > range.start;`,
    to: '    return true;',
    times: 1,
  },
  {
    why: 'its panels stand where the styles put them: once they are there, only the items are redrawn',
    from: `    if (!dom || !dom.container || dom.root.offsetWidth == 0) return; // when destroyed, or invisible
`,
    to: `    if (!dom || !dom.container) return;
    if (this.knownWidth > 0 && this.itemSet) {
      for (const part of ["root", "center", "centerContainer"]) this.props[part].width = this.knownWidth;
      this.itemSet.redraw();
      this.redrawCount = 0;
      this.body.emitter.emit("changed");
      return;
    }
    if (dom.root.offsetWidth == 0) return; // invisible
`,
    times: 1,
  },
];

export function calmVis(): Plugin {
  return {
    name: 'calm-vis',
    enforce: 'pre',
    transform: {
      filter: { id: /vis-timeline[\\/]esnext[\\/]esm/ },
      handler(code) {
        let calm = code;
        for (const { why, from, to, times } of changes) {
          const parts = calm.split(from);
          if (parts.length !== times + 1) {
            throw new Error(
              `vis-timeline has changed: found ${parts.length - 1} of ${times} places for "${why}"; correct test/build/calm-vis.ts`,
            );
          }
          calm = parts.join(to);
        }
        return { code: calm, map: null };
      },
    },
  };
}
