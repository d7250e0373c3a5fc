/* Towns that several plates name, with a few helpers for setting down scenes. */
import type { LonLat, Route, Side, Spot, Words } from './types.js';

interface NamedSpot extends Spot {
  readonly name: Words;
}

const town = (lon: number, lat: number, en: string, zh: string): NamedSpot => ({
  at: [lon, lat],
  name: { en, zh },
});

export const towns = {
  beijing: town(116.39, 39.91, 'Beijing', '北京'),
  tianjin: town(117.2, 39.13, 'Tianjin', '天津'),
  shanghai: town(121.47, 31.23, 'Shanghai', '上海'),
  nanjing: town(118.8, 32.06, 'Nanjing', '南京'),
  hangzhou: town(120.15, 30.27, 'Hangzhou', '杭州'),
  fuzhou: town(119.3, 26.08, 'Fuzhou', '福州'),
  xiamen: town(118.09, 24.48, 'Xiamen', '厦门'),
  shantou: town(116.7, 23.36, 'Shantou', '汕头'),
  guangzhou: town(113.26, 23.13, 'Guangzhou', '广州'),
  shenzhen: town(114.06, 22.54, 'Shenzhen', '深圳'),
  zhuhai: town(113.55, 22.27, 'Zhuhai', '珠海'),
  macau: town(113.55, 22.19, 'Macau', '澳门'),
  hongKong: town(114.17, 22.28, 'Hong Kong', '香港'),
  taipei: town(121.56, 25.04, 'Taipei', '台北'),
  nanning: town(108.37, 22.82, 'Nanning', '南宁'),
  wuhan: town(114.31, 30.59, 'Wuhan', '武汉'),
  changsha: town(112.94, 28.23, 'Changsha', '长沙'),
  zhengzhou: town(113.65, 34.76, 'Zhengzhou', '郑州'),
  luoyang: town(112.45, 34.62, 'Luoyang', '洛阳'),
  xian: town(108.94, 34.34, 'Xi’an', '西安'),
  yanan: town(109.49, 36.59, 'Yan’an', '延安'),
  baotou: town(109.84, 40.66, 'Baotou', '包头'),
  lanzhou: town(103.83, 36.06, 'Lanzhou', '兰州'),
  xining: town(101.78, 36.62, 'Xining', '西宁'),
  golmud: town(94.9, 36.41, 'Golmud', '格尔木'),
  lhasa: town(91.12, 29.65, 'Lhasa', '拉萨'),
  urumqi: town(87.62, 43.83, 'Ürümqi', '乌鲁木齐'),
  kashgar: town(75.99, 39.47, 'Kashgar', '喀什'),
  hotan: town(79.92, 37.11, 'Hotan', '和田'),
  chengdu: town(104.07, 30.67, 'Chengdu', '成都'),
  chongqing: town(106.55, 29.56, 'Chongqing', '重庆'),
  kunming: town(102.72, 25.04, 'Kunming', '昆明'),
  harbin: town(126.64, 45.76, 'Harbin', '哈尔滨'),
  changchun: town(125.32, 43.82, 'Changchun', '长春'),
  shenyang: town(123.43, 41.8, 'Shenyang', '沈阳'),
  moscow: town(37.62, 55.75, 'Moscow', '莫斯科'),
  tokyo: town(139.69, 35.69, 'Tokyo', '东京'),
  hanoi: town(105.85, 21.03, 'Hanoi', '河内'),
  delhi: town(77.21, 28.61, 'Delhi', '德里'),
  washington: town(-77.04, 38.9, 'Washington', '华盛顿'),
  geneva: town(6.15, 46.2, 'Geneva', '日内瓦'),
  singapore: town(103.85, 1.29, 'Singapore', '新加坡'),
} as const satisfies Record<string, NamedSpot>;

export type Town = keyof typeof towns;

export const at = (name: Town): LonLat => towns[name].at;

const byName = new Map<string, NamedSpot>(Object.entries(towns));

const isSide = (side: string | undefined): side is Side =>
  side === 'left' || side === 'right' || side === 'above' || side === 'below';

function townSpot(entry: string): Spot {
  const [name = '', side] = entry.split(':');
  const { at: place, name: words } = byName.get(name) ?? towns.beijing;
  return isSide(side) ? { at: place, name: words, side } : { at: place, name: words };
}

/** Towns as spots, in the order in which they shall find room; `name:side` asks for a side. */
export const spots = (...names: readonly (Town | `${Town}:${Side}`)[]): Spot[] => names.map(townSpot);

export const spot = (lon: number, lat: number, en: string, zh: string, more: Partial<Spot> = {}): Spot => ({
  at: [lon, lat],
  name: { en, zh },
  ...more,
});

export const route = (style: Route['style'], ...through: readonly LonLat[]): Route => ({ style, through });
export const arrow = (style: Route['style'], ...through: readonly LonLat[]): Route => ({
  style,
  through,
  arrow: true,
});

/** An ellipse on the map, for an area whose edge is not a line; radii in kilometres. */
export const ellipse = ([lon, lat]: LonLat, across: number, high = across, turn = 0): LonLat[] =>
  Array.from({ length: 36 }, (_, i): LonLat => {
    const a = (i * Math.PI) / 18;
    const [x, y] = [across * Math.cos(a), high * Math.sin(a)];
    const t = (turn * Math.PI) / 180;
    const [east, north] = [x * Math.cos(t) - y * Math.sin(t), x * Math.sin(t) + y * Math.cos(t)];
    return [lon + east / (111.3 * Math.cos((lat * Math.PI) / 180)), lat + north / 111.3];
  });
