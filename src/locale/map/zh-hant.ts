import type { MapStrings } from './strings.js';

export const strings: MapStrings = {
  map: '地圖',
  places: '地點',
  placeCount: (count) => `${count.toLocaleString('zh-Hant')}個地點`,
  shown: (shown, total) => `${total.toLocaleString('zh-Hant')}個事件中的${shown.toLocaleString('zh-Hant')}個`,
  without: (count) => `${count.toLocaleString('zh-Hant')}個事件沒有地圖位置`,
  noPlaces: '此歷史中沒有帶地圖位置的事件。',
  noPlacesHint: '請為事件的「place」寫上「lat」和「lon」（度）。',
  fit: '顯示所有地點',
  play: '按時間播放',
  pause: '暫停',
  cluster: (events, places, names) => `${places}，${events}：${names}`,
  list: '地點清單',
  more: (count) => `另有${count.toLocaleString('zh-Hant')}個`,
  wheelHint: (key) => `按住${key}並捲動可縮放地圖`,
  touchHint: '用兩根手指移動地圖',
  source: '地圖：Natural Earth',
  bordersToday: '今日邊界',
  layers: '地圖上繪有',
};
