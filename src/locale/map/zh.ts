import type { MapStrings } from './strings.js';

export const strings: MapStrings = {
  map: '地图',
  places: '地点',
  placeCount: (count) => `${count.toLocaleString('zh')}个地点`,
  shown: (shown, total) => `${total.toLocaleString('zh')}个事件中的${shown.toLocaleString('zh')}个`,
  without: (count) => `${count.toLocaleString('zh')}个事件没有地图位置`,
  noPlaces: '此历史中没有带地图位置的事件。',
  noPlacesHint: '请为事件的“place”写上“lat”和“lon”（度）。',
  fit: '显示所有地点',
  play: '按时间播放',
  pause: '暂停',
  cluster: (events, places, names) => `${places}，${events}：${names}`,
  list: '地点列表',
  more: (count) => `另有${count.toLocaleString('zh')}个`,
  wheelHint: (key) => `按住${key}并滚动可缩放地图`,
  touchHint: '用两根手指移动地图',
  source: '地图：Natural Earth',
  bordersToday: '今日边界',
  layers: '地图上绘有',
};
