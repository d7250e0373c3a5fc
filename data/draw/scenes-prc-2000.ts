/* Scenes of the People's Republic of China since 2000. */
import { arrow, at, ellipse, route, spot, spots, towns } from './towns.js';
import { course } from './terrain.js';
import type { LonLat, Scene, Spot } from './types.js';

const foshan: LonLat = [113.12, 23.02];
const quiet = (lon: number, lat: number): Spot => ({ at: [lon, lat] });

export const scenes2000: Readonly<Record<string, Scene>> = {
  'wto-accession': {
    frame: { kind: 'world', lon: 58, lat: 27, zoom: 1.95 },
    name: towns.geneva.name,
    side: 'above',
    spots: [...spots('beijing:above'), spot(51.5, 25.3, 'Doha', '多哈', { side: 'below' })],
    routes: [
      route('accent', at('beijing'), at('geneva')),
      route(
        'dashed',
        ...course(`121.9,31.2 119.5,24 112,12 105,3 100,3.5 95,6 80,5.3 62,11 51.5,12.3 43.5,12.4 39,19 33.5,27.5 32.3,31.5
        20,35 11,37.5 0,36.8 -5.5,36 -9.5,37 -9.5,43.5 -5,48.5 2,51.3 4,52`),
      ),
    ],
    lettering: [{ at: [77, -12], text: 'INDIAN OCEAN' }],
  },
  'sars-outbreak': {
    frame: { kind: 'world', lon: 182, lat: 24, zoom: 1.8 },
    name: { en: 'Foshan', zh: '佛山' },
    side: 'left',
    spots: [
      ...spots('beijing:above', 'singapore:below'),
      quiet(114.17, 22.28),
      quiet(105.85, 21.03),
      spot(-79.38, 43.65, 'Toronto', '多伦多', { side: 'below' }),
    ],
    routes: [
      arrow('accent', foshan, at('beijing')),
      route('accent', foshan, at('hongKong')),
      arrow('accent', at('hongKong'), at('hanoi')),
      arrow('accent', at('hongKong'), at('singapore')),
      arrow('accent', at('hongKong'), [150, 36], [190, 48], [230, 49], [-80.5, 44.2]),
    ],
    lettering: [{ at: [190, 14], text: 'PACIFIC OCEAN' }],
  },
  'shenzhou-5': {
    frame: { kind: 'globe', center: [112, 22], radius: 184 },
    name: { en: 'Jiuquan', zh: '酒泉' },
    side: 'above',
    spots: [spot(111.5, 42.1, 'landing', '着陆', { side: 'right' })],
  },
  'qinghai-tibet-railway': {
    frame: { kind: 'region', center: [97.3, 33], km: 1800 },
    name: towns.lhasa.name,
    side: 'left',
    spots: [
      ...spots('xining', 'golmud:above'),
      spot(91.6, 32.9, 'Tanggula Pass', '唐古拉山口', { side: 'left' }),
    ],
    routes: [
      route(
        'rail',
        ...course(`101.78,36.62 100.9,36.95 100,37.3 98.5,37.1 97.4,37.35 95.9,36.6 94.9,36.41 94.1,35.65 93,35.2 92.45,34.2
        91.9,33.4 91.6,32.9 91.7,32.25 92.05,31.48 91.2,30.5 90.8,30 91.12,29.65`),
      ),
    ],
    inset: 'none',
  },
  'wenchuan-earthquake': {
    frame: { kind: 'region', center: [104.1, 31.15], km: 560 },
    name: { en: 'Yingxiu', zh: '映秀' },
    side: 'left',
    spots: [...spots('chengdu'), spot(104.45, 31.85, 'Beichuan', '北川', { side: 'right' })],
    routes: [route('dashed', ...course('103,30.6 103.49,31.06 104.45,31.85 105.1,32.45'))],
    corner: 'tr',
  },
  'beijing-tianjin-high-speed-rail': {
    frame: { kind: 'region', center: [114.8, 32.6], km: 3900 },
    name: towns.tianjin.name,
    side: 'right',
    spots: spots('beijing:left', 'shanghai', 'guangzhou:left', 'xian:left'),
    routes: [
      ...[
        course('117.2,39.13 117,36.67 117.18,34.27 118.8,32.06 121.47,31.23'),
        course('116.39,39.91 114.5,38.04 113.65,34.76 114.31,30.59 112.94,28.23 113.26,23.13 114.06,22.54'),
        course('116.39,39.91 119.6,39.9 123.43,41.8 125.32,43.82 126.64,45.76'),
        course('117.18,34.27 113.65,34.76 108.94,34.34 103.83,36.06'),
        course('118.8,32.06 117.23,31.82 114.31,30.59 110.3,30.3 106.55,29.56 104.07,30.67'),
        course('121.47,31.23 120.15,30.27 117,28.3 112.94,28.23 106.63,26.65 102.72,25.04'),
        course('120.15,30.27 120.7,28 119.3,26.08 118.09,24.48 116.7,23.36 114.06,22.54'),
        course('113.26,23.13 108.37,22.82'),
      ].map((line) => route('thin', ...line)),
      route('accent', at('beijing'), at('tianjin')),
    ],
    inset: 'none',
  },
  'beijing-olympics-2008': {
    frame: { kind: 'plan', center: [116.41, 39.945], km: 18.5 },
    at: [116.3906, 39.9917],
    name: { en: 'National Stadium', zh: '国家体育场' },
    side: 'right',
    routes: [route('accent', ...course('116.3915,39.9 116.3912,39.921 116.3905,39.9405 116.39,39.988'))],
    spots: [spot(116.3915, 39.903, 'Tiananmen Square', '天安门广场', { side: 'right' })],
  },
  'urumqi-2009': {
    frame: { kind: 'region', center: [99, 35.8], km: 4300 },
    name: towns.urumqi.name,
    spots: [spot(113.6, 24.8, 'Shaoguan', '韶关', { side: 'left' })],
    routes: [route('dashed', [113.6, 24.8], at('urumqi'))],
  },
  'second-largest-economy': {
    frame: { kind: 'region', center: [123, 34.5], km: 4400 },
    at: 'none',
    inset: 'none',
    terrain: false,
  },
  'xi-jinping-general-secretary': {
    frame: { kind: 'region', center: [116.6, 33], km: 3200 },
    name: towns.beijing.name,
    spots: [
      spot(119.3, 26.08, 'Fujian', '福建', { side: 'left' }),
      spot(120.15, 30.27, 'Zhejiang', '浙江', { side: 'left' }),
      ...spots('shanghai:right'),
    ],
    routes: [route('thin', ...course('119.3,26.08 120.15,30.27 121.47,31.23 116.39,39.91'))],
  },
  'belt-and-road': {
    frame: { kind: 'region', center: [68, 29], km: 14_800 },
    name: { en: 'Astana', zh: '阿斯塔纳' },
    side: 'above',
    spots: [
      ...spots('xian:right', 'moscow:above'),
      spot(106.85, -6.2, 'Jakarta', '雅加达', { side: 'right' }),
      spot(81.1, 6.12, 'Hambantota', '汉班托塔', { side: 'below' }),
      spot(23.64, 37.94, 'Piraeus', '比雷埃夫斯', { side: 'below' }),
      quiet(6.76, 51.43),
      quiet(39.67, -4.05),
    ],
    routes: [
      route(
        'accent',
        ...course(
          '108.94,34.34 103.8,36.06 87.62,43.83 76.9,43.25 71.43,51.13 60.6,56.8 49.1,55.8 37.62,55.75 27.6,53.9 21,52.2 13.4,52.5 6.76,51.43',
        ),
      ),
      route(
        'dashed',
        ...course('119.3,26.08 113.5,18 108,5 106.85,-5.8 103.8,1.2 100.3,3.2 95,6 81.1,5.9 60,8 41,-3.8'),
      ),
      route('dashed', ...course('60,8 52,12.3 43.4,12.3 38,20 32.5,30.5 28,34.5 23.64,37.94')),
    ],
    lettering: [{ at: [76, -16], text: 'INDIAN OCEAN' }],
    terrain: false,
  },
  'tu-youyou-nobel': {
    frame: { kind: 'globe', center: [66, 50] },
    name: { en: 'Stockholm', zh: '斯德哥尔摩' },
    side: 'above',
    spots: spots('beijing:below'),
    routes: [arrow('accent', at('beijing'), [18.07, 59.33])],
  },
  'xinjiang-detentions': {
    frame: { kind: 'region', center: [85.5, 41], km: 2300 },
    name: { en: 'Xinjiang', zh: '新疆' },
    spots: spots('urumqi', 'kashgar', 'hotan'),
  },
  'term-limits-removed': {
    frame: { kind: 'plan', center: [116.379, 39.909], km: 5.6 },
    at: [116.3868, 39.9031],
    name: { en: 'Great Hall of the People', zh: '人民大会堂' },
    side: 'left',
  },
  'us-trade-war': {
    frame: { kind: 'world', lon: 192, lat: 27, zoom: 1.9 },
    name: towns.washington.name,
    side: 'below',
    spots: [...spots('beijing:left')],
    routes: [
      arrow('accent', ...course('121.8,31.2 140,38 160,44.5 180,47 200,46.5 220,41.5 239,34.2')),
      arrow('accent', ...course('239,32.2 215,33 190,31.5 165,29.5 145,28.5 124,29.6')),
    ],
    lettering: [{ at: [190, 39], text: 'PACIFIC OCEAN' }],
  },
  'change-4': {
    frame: { kind: 'globe', center: [110, 30], radius: 104, at: [168, 300] },
    name: 'none',
    inset: 'none',
  },
  'hong-kong-protests': {
    frame: { kind: 'region', center: [114.13, 22.36], km: 84 },
    at: [114.1655, 22.2795],
    name: { en: 'Admiralty', zh: '金钟' },
    side: 'left',
    spots: [
      spot(114.189, 22.282, 'Victoria Park', '维多利亚公园', { side: 'right' }),
      spot(114.03, 22.445, 'Yuen Long', '元朗', { side: 'above' }),
      spot(114.206, 22.419, 'Chinese University', '中文大学', { side: 'above' }),
      spot(114.18, 22.304, 'Polytechnic', '理工大学', { side: 'above' }),
    ],
    inset: 'lens',
  },
  'covid-19': {
    frame: { kind: 'region', center: [115, 33], km: 3300 },
    name: towns.wuhan.name,
    side: 'left',
    spots: spots('shanghai', 'beijing'),
    zones: [{ style: 'tint', ring: ellipse([112.4, 31], 290, 190, -8) }],
  },
  'poverty-campaign': {
    frame: { kind: 'china' },
    name: towns.beijing.name,
    zones: [
      {
        style: 'tint',
        ring: course(`105.5,37.6 109.8,38.2 111.5,36 110.8,32.6 110.5,29.5 110,26.4 107.5,23.6 104.5,22.9 100.5,22 98.2,24.5
          98.4,28 93,28.4 85,29 79.5,31.5 79.5,34 88,33.8 95,33.8 100.5,35.2`),
      },
      { style: 'tint', ring: course('75,39.8 79,40.6 82.5,38 80.5,36.4 76.5,37.4') },
    ],
  },
  'tiangong-station': {
    frame: { kind: 'world', lon: 110, lat: 0, zoom: 1.36 },
    name: { en: 'Wenchang', zh: '文昌' },
    side: 'below',
  },
  'population-decline': {
    frame: { kind: 'globe', center: [106, 30], radius: 170, at: [212, 240] },
    name: 'none',
  },
};
