/* TimelineJS as its documentation embeds it: its own file by script tag, a new TL.Timeline. */
import { timelineJson, type TimelineJson } from './timelinejs-data.js';

interface TimelineJs {
  readonly Timeline: new (id: string, data: string | TimelineJson, options: object) => unknown;
}

declare global {
  // the script tag gives it
  var TL: TimelineJs;
}

// its fonts come from another host
const options = { font: null };

let data: TimelineJson;

const show = (source: string | TimelineJson): unknown => new TL.Timeline('timeline', source, options);

window.adapter = {
  prepare(history) {
    data = timelineJson(history);
  },
  open() {
    show(data);
  },
};

const url = document.getElementById('timeline')?.dataset['src'];
if (url !== undefined) show(url);
