/* Scenes of the People's Republic of China, 1978 to 1999. */
import { arrow, at, ellipse, route, spot, spots, towns } from './towns.js';
import { course, rivers, smooth } from './terrain.js';
import type { LonLat, Scene, Spot } from './types.js';

const square = spot(116.3915, 39.9045, 'Tiananmen Square', '天安门广场', { mark: 'none', side: 'below' });
const station = (lon: number, lat: number, en: string, zh: string, more: Partial<Spot> = {}): Spot =>
  spot(lon, lat, en, zh, more);

/** A rectangle round a point, sides in degrees. */
const area = (lon: number, lat: number, w: number, h: number): LonLat[] => [
  [lon - w, lat - h],
  [lon + w, lat - h],
  [lon + w, lat + h],
  [lon - w, lat + h],
];

/** The Yangtze from Chongqing to the dam at Sandouping: the reservoir. */
const reservoir = rivers.yangtze.filter(
  ([lon, lat]) => lon > 106.4 && lon < 111.01 && lat > 29 && lat < 31.1,
);

export const scenes1978: Readonly<Record<string, Scene>> = {
  'household-responsibility': {
    frame: { kind: 'region', center: [117.9, 32.6], km: 700 },
    name: { en: 'Fengyang', zh: '凤阳' },
    spots: [...spots('nanjing'), spot(117.23, 31.82, 'Hefei', '合肥', { side: 'left' })],
    lettering: [{ at: [115.7, 32.85], text: 'HUAI' }],
  },
  'democracy-wall': {
    frame: { kind: 'plan', center: [116.386, 39.916], km: 7.6 },
    at: [116.3725, 39.9078],
    name: { en: 'Xidan', zh: '西单' },
    side: 'left',
    spots: [square],
  },
  'reform-and-opening': {
    frame: { kind: 'plan', center: [116.363, 39.912], km: 11.5 },
    at: [116.3215, 39.9058],
    name: { en: 'Jingxi Hotel', zh: '京西宾馆' },
    side: 'below',
    spots: [square],
  },
  'one-child-policy': { frame: { kind: 'china' }, at: 'none', inset: 'none' },
  'us-normalization': {
    frame: { kind: 'globe', center: [-160, 58] },
    name: towns.washington.name,
    side: 'left',
    spots: spots('beijing', 'taipei'),
    routes: [route('accent', at('beijing'), at('washington'))],
  },
  'sino-vietnamese-war': {
    frame: { kind: 'region', center: [105.7, 22.2], km: 620 },
    name: { en: 'Lạng Sơn', zh: '谅山' },
    side: 'right',
    spots: [
      ...spots('hanoi:left'),
      spot(106.26, 22.67, 'Cao Bằng', '高平', { side: 'left' }),
      spot(103.97, 22.49, 'Lào Cai', '老街', { side: 'left' }),
    ],
    routes: [
      arrow('accent', [107.15, 22.35], [106.86, 21.95]),
      arrow('accent', [106.85, 23.05], [106.4, 22.75]),
      arrow('accent', [104.2, 23], [104.02, 22.6]),
    ],
  },
  'special-economic-zones': {
    frame: { kind: 'region', center: [116.9, 23.7], km: 860 },
    name: towns.shenzhen.name,
    side: 'above',
    spots: [
      spot(113.55, 22.27, 'Zhuhai', '珠海', { mark: 'ring', side: 'left' }),
      spot(116.7, 23.36, 'Shantou', '汕头', { mark: 'ring', side: 'above' }),
      spot(118.09, 24.48, 'Xiamen', '厦门', { mark: 'ring', side: 'left' }),
      ...spots('hongKong:below', 'taipei'),
    ],
    inset: 'lens',
  },
  'gang-of-four-trial': {
    frame: { kind: 'plan', center: [116.398, 39.909], km: 4.4 },
    at: [116.4005, 39.9036],
    name: { en: 'Zhengyi Road', zh: '正义路' },
    side: 'right',
    spots: [{ ...square, side: 'left' }],
  },
  'constitution-1982': {
    frame: { kind: 'plan', center: [116.3815, 39.9045], km: 2.9 },
    at: [116.3868, 39.9031],
    name: { en: 'Great Hall of the People', zh: '人民大会堂' },
    side: 'left',
  },
  'sino-british-joint-declaration': {
    frame: { kind: 'region', center: [115.2, 31.2], km: 3800 },
    name: towns.beijing.name,
    side: 'left',
    spots: spots('hongKong:left'),
    routes: [route('accent', at('beijing'), at('hongKong'))],
  },
  'great-wall-station': {
    frame: { kind: 'region', center: [20, -88], km: 8800 },
    name: { en: 'Great Wall Station', zh: '长城站' },
    side: 'left',
    spots: [
      station(76.37, -69.37, 'Zhongshan, 1989', '中山站', { side: 'left' }),
      station(77.12, -80.42, 'Kunlun, 2009', '昆仑站', { side: 'left' }),
      station(163.7, -74.94, 'Qinling, 2024', '秦岭站', { side: 'below' }),
    ],
    inset: 'none',
    terrain: false,
  },
  '863-programme': {
    frame: { kind: 'plan', center: [116.35, 39.93], km: 23 },
    at: [116.3, 39.96],
    name: { en: 'Haidian', zh: '海淀' },
    side: 'left',
  },
  'tiananmen-1989': {
    frame: { kind: 'plan', center: [116.384, 39.904], km: 13 },
    at: [116.3915, 39.903],
    name: { en: 'Tiananmen Square', zh: '天安门广场' },
    side: 'right',
    spots: [spot(116.333, 39.9073, 'Muxidi', '木樨地', { side: 'above' })],
    routes: [
      arrow('accent', ...course('116.305,39.907 116.34,39.9073 116.386,39.9077')),
      arrow('accent', ...course('116.3925,39.874 116.3918,39.89 116.3916,39.8985')),
    ],
  },
  'gorbachev-visit': {
    frame: { kind: 'globe', center: [82, 40] },
    name: towns.beijing.name,
    side: 'below',
    spots: [
      ...spots('moscow:left'),
      spot(69.2, 34.5, 'Kabul', '喀布尔', { side: 'left' }),
      spot(104.9, 11.55, 'Phnom Penh', '金边', { side: 'left' }),
    ],
    routes: [arrow('accent', at('moscow'), at('beijing'))],
  },
  'southern-tour': {
    frame: { kind: 'region', center: [115.6, 31.2], km: 3800 },
    name: towns.shenzhen.name,
    side: 'right',
    spots: spots('beijing:above', 'wuhan:left', 'shanghai:right', 'guangzhou:left'),
    routes: [
      arrow(
        'accent',
        at('beijing'),
        at('wuhan'),
        at('changsha'),
        at('guangzhou'),
        at('shenzhen'),
        at('zhuhai'),
        [117, 28.5],
        at('shanghai'),
        at('nanjing'),
        [116.6, 39.3],
      ),
    ],
    corner: 'bl',
  },
  'first-internet-link': {
    frame: { kind: 'globe', center: [178, 44] },
    name: { en: 'Zhongguancun', zh: '中关村' },
    side: 'left',
    spots: [spot(-121.9, 37.5, 'United States', '美国', { side: 'right' })],
    routes: [route('accent', [116.32, 39.98], [-121.9, 37.5])],
  },
  'three-gorges-dam': {
    frame: { kind: 'region', center: [110.5, 30.4], km: 1000 },
    name: { en: 'Three Gorges Dam', zh: '三峡大坝' },
    side: 'above',
    spots: spots('chongqing:below', 'wuhan:below'),
    routes: [{ style: 'accent', through: smooth([...reservoir, [111, 30.82]]) }],
    inset: 'none',
  },
  'taiwan-strait-crisis': {
    frame: { kind: 'region', center: [120.6, 24.6], km: 900 },
    at: 'none',
    spots: [
      ...spots('taipei:left', 'fuzhou:left', 'xiamen:left'),
      spot(122.42, 26.37, 'July 1995', '1995年7月', { mark: 'none', side: 'right' }),
      spot(122.56, 25.22, 'March 1996', '1996年3月', { mark: 'none', side: 'right' }),
      spot(119.5, 22.72, 'March 1996', '1996年3月', { mark: 'none', side: 'left' }),
    ],
    zones: [
      { style: 'hatch', ring: ellipse([122.17, 26.37], 18.5) },
      { style: 'hatch', ring: area(122.33, 25.22, 0.19, 0.16) },
      { style: 'hatch', ring: area(119.7, 22.72, 0.17, 0.17) },
    ],
    inset: 'lens',
  },
  'hong-kong-handover': {
    frame: { kind: 'region', center: [113.95, 22.42], km: 165 },
    name: towns.hongKong.name,
    spots: spots('shenzhen:above', 'macau:left', 'zhuhai'),
    inset: 'lens',
  },
  'belgrade-embassy-bombing': {
    frame: { kind: 'region', center: [19.9, 44.3], km: 1150 },
    name: { en: 'Belgrade', zh: '贝尔格莱德' },
    spots: [
      spot(21.17, 42.66, 'Pristina', '普里什蒂纳'),
      spot(18.41, 43.86, 'Sarajevo', '萨拉热窝', { side: 'left' }),
    ],
    inset: 'globe',
  },
  'falun-gong-ban': {
    frame: { kind: 'plan', center: [116.385, 39.914], km: 3.8 },
    at: [116.379, 39.9165],
    name: { en: 'Zhongnanhai', zh: '中南海' },
    side: 'left',
    spots: [spot(116.391, 39.9163, 'Forbidden City', '紫禁城', { mark: 'none', side: 'below' })],
  },
};
