/* Scenes of the People's Republic of China, 1949 to 1963. */
import { arrow, at, ellipse, route, spot, spots, towns } from './towns.js';
import { course } from './terrain.js';
import type { LonLat, Scene } from './types.js';

const bandung: LonLat = [107.61, -6.92];

/** Capitals of the twenty-nine states at Bandung, the host aside. */
const delegations =
  course(`69.2,34.5 96.15,16.8 104.9,11.55 79.86,6.93 116.4,39.9 31.24,30.04 38.75,9.02 -0.2,5.55
  77.2,28.6 51.4,35.7 44.4,33.3 139.7,35.7 35.93,31.95 102.6,17.97 35.5,33.9 -10.8,6.3 13.2,32.9 85.3,27.7 67,24.9
  121,14.6 46.7,24.65 32.5,15.5 36.3,33.5 100.5,13.75 32.85,39.93 105.85,21.03 106.7,10.8 44.2,15.35`);

export const scenes1949: Readonly<Record<string, Scene>> = {
  founding: { frame: { kind: 'china' }, name: towns.beijing.name, spots: spots('taipei') },
  'sino-soviet-treaty': {
    frame: { kind: 'region', center: [84, 54], km: 7600 },
    name: towns.moscow.name,
    spots: [...spots('beijing:below'), spot(121.26, 38.81, 'Lüshun', '旅顺', { side: 'right' })],
    routes: [
      route('accent', at('moscow'), at('beijing')),
      route('rail', ...course('117.4,49.6 122.7,47.8 126.64,45.76 131.1,44.4')),
      route('rail', ...course('126.64,45.76 125.3,43.8 123.4,41.8 121.26,38.81')),
    ],
  },
  'marriage-law': { frame: { kind: 'globe', center: [108, 30] }, name: towns.beijing.name },
  'land-reform': {
    frame: { kind: 'china' },
    at: 'none',
    spots: [
      spot(121.5, 44.6, 'before 1949', '1949年以前', { mark: 'none', side: 'left' }),
      spot(108, 29.5, '1950–1952', '1950–1952', { mark: 'none', side: 'above' }),
    ],
    zones: [
      {
        style: 'tint',
        ring: course(`114,42.2 118.5,45.5 122.5,49.3 128,49 131.5,47.2 130.3,43.5 126,41.6 123.6,40.6
          121.7,41.3 119.8,40.5 117.6,39.6 117.2,38.4 118.4,37 119.5,36.6 118.6,35 115,34.6 111.5,35.3 110,36.4 110.6,38.8`),
      },
    ],
    inset: 'none',
  },
  'tibet-incorporation': {
    frame: { kind: 'region', center: [95.3, 31], km: 1150 },
    side: 'above',
    spots: [...spots('lhasa:below'), spot(98.58, 31.8, 'Dêgê', '德格', { side: 'right' })],
    routes: [
      arrow('accent', ...course('98.58,31.8 98,31.45 97.4,31.2')),
      route(
        'dashed',
        ...course('97.17,31.14 96.6,30.8 95.4,30.95 94,30.75 93.2,30.3 92.2,29.85 91.12,29.65'),
      ),
    ],
  },
  'korean-war': {
    frame: { kind: 'region', center: [127.2, 38.3], km: 1350 },
    at: [124.38, 40.1],
    name: { en: 'Yalu, October 1950', zh: '1950年10月 鸭绿江' },
    side: 'left',
    spots: [
      spot(126.98, 37.57, 'Seoul', '汉城', { side: 'below' }),
      spot(125.75, 39.02, 'Pyongyang', '平壤', { side: 'left' }),
      spot(129.05, 35.15, 'Pusan', '釜山', { side: 'right' }),
      spot(128.45, 38.6, 'armistice line, 1953', '1953年停战线', { mark: 'none', side: 'right' }),
    ],
    routes: [
      route('accent', ...course('126.1,37.75 126.68,37.95 126.9,38.12 127.3,38.32 127.9,38.32 128.37,38.62')),
      arrow('accent', ...course('124.38,40.1 124.9,39.8 125.4,39.45')),
      arrow('accent', ...course('126.2,41.1 126.6,40.6 126.9,40.1')),
      route('thin', ...course('128.35,34.95 128.4,35.95 129.4,36.05')),
    ],
  },
  'three-anti-five-anti': {
    frame: { kind: 'region', center: [117.2, 34.4], km: 1900 },
    name: towns.shanghai.name,
    spots: spots('tianjin', 'wuhan'),
  },
  'first-five-year-plan': {
    frame: { kind: 'region', center: [115.5, 37.6], km: 2900 },
    name: { en: 'Anshan', zh: '鞍山' },
    spots: spots('changchun', 'shenyang:right', 'baotou', 'wuhan', 'lanzhou', 'luoyang'),
  },
  'census-1953': { frame: { kind: 'china' }, name: 'none', at: 'none', inset: 'none', terrain: false },
  'constitution-1954': {
    frame: { kind: 'plan', center: [116.393, 39.916], km: 9.5 },
    at: [116.3805, 39.9155],
    name: { en: 'Zhongnanhai', zh: '中南海' },
    side: 'left',
  },
  'bandung-conference': {
    frame: { kind: 'region', center: [66, 14], km: 17500 },
    name: { en: 'Bandung', zh: '万隆' },
    side: 'below',
    spots: delegations.map((place) => ({ at: place })),
    routes: delegations.map((place) => route('thin', place, bandung)),
    lettering: [{ at: [78, -18], text: 'INDIAN OCEAN' }],
    terrain: false,
  },
  collectivisation: {
    frame: { kind: 'region', center: [118.4, 39.7], km: 520 },
    name: { en: 'Zunhua', zh: '遵化' },
    spots: spots('beijing', 'tianjin'),
  },
  'science-plan-1956': {
    frame: { kind: 'plan', center: [116.36, 39.938], km: 19 },
    at: [116.325, 39.98],
    name: { en: 'Zhongguancun', zh: '中关村' },
  },
  'simplified-characters': {
    frame: { kind: 'region', center: [112, 20.8], km: 7500 },
    name: towns.beijing.name,
    spots: spots('taipei', 'hongKong:below', 'singapore'),
    inset: 'none',
  },
  'hundred-flowers': {
    frame: { kind: 'plan', center: [116.34, 39.958], km: 17 },
    at: [116.3059, 39.9869],
    name: { en: 'Peking University', zh: '北京大学' },
  },
  'anti-rightist-campaign': {
    frame: { kind: 'china' },
    name: towns.beijing.name,
    side: 'below',
    spots: [
      spot(132.2, 46.6, 'Beidahuang', '北大荒', { side: 'left' }),
      spot(98.9, 40, 'Jiabiangou', '夹边沟', { side: 'above' }),
    ],
    routes: [
      arrow('accent', at('beijing'), [124, 43.4], [131.4, 46.4]),
      arrow('accent', at('beijing'), [108, 40.2], [99.8, 40.05]),
    ],
  },
  'hukou-regulations': {
    frame: { kind: 'region', center: [113.5, 34.5], km: 2500 },
    side: 'left',
    name: towns.beijing.name,
  },
  'great-leap-forward': {
    frame: { kind: 'region', center: [114.6, 32.9], km: 1150 },
    name: { en: 'Suiping', zh: '遂平' },
    spots: spots('zhengzhou', 'wuhan'),
    inset: 'lens',
  },
  'taiwan-strait-crisis-1958': {
    frame: { kind: 'region', center: [119.5, 25.1], km: 520 },
    name: { en: 'Kinmen (Quemoy)', zh: '金门' },
    side: 'right',
    spots: [...spots('xiamen:left', 'taipei'), spot(119.95, 26.16, 'Matsu', '马祖', { side: 'right' })],
  },
  'great-famine': {
    frame: { kind: 'region', center: [110, 31.3], km: 2500 },
    name: { en: 'Xinyang', zh: '信阳' },
    zones: [
      { place: [117.2, 32.2], across: 190, high: 230 },
      { place: [103.9, 30.3], across: 270, high: 230 },
      { place: [113.6, 33.6], across: 230, high: 210 },
      { place: [106.7, 26.9], across: 230, high: 180 },
      { place: [104.2, 35.6], across: 210, high: 180 },
    ].map(({ place: [lon = 0, lat = 0], across, high }) => ({
      style: 'tint' as const,
      ring: ellipse([lon, lat], across, high),
    })),
    lettering: [
      { at: [117.3, 31.4], text: 'ANHUI', tone: 'land' },
      { at: [103.9, 30.2], text: 'SICHUAN', tone: 'land' },
      { at: [113.5, 34.5], text: 'HENAN', tone: 'land' },
      { at: [106.7, 26.9], text: 'GUIZHOU', tone: 'land' },
      { at: [104.2, 35.6], text: 'GANSU', tone: 'land' },
    ],
    corner: 'br',
  },
  'tibetan-uprising': {
    frame: { kind: 'region', center: [91.9, 28.1], km: 700 },
    name: towns.lhasa.name,
    spots: [
      spot(91.86, 27.59, 'Tawang', '达旺', { side: 'right' }),
      spot(92.8, 26.63, 'Tezpur', '提斯普尔', { side: 'right' }),
    ],
    routes: [
      arrow(
        'accent',
        ...course(
          '91.12,29.6 91.2,29.2 91.7,28.95 92.3,28.45 91.95,28 91.86,27.59 92.35,27.25 92.5,26.95 92.78,26.7',
        ),
      ),
    ],
  },
  'lushan-conference': {
    frame: { kind: 'region', center: [116.2, 29.35], km: 400 },
    name: { en: 'Lushan', zh: '庐山' },
    side: 'left',
    spots: [
      spot(116, 29.72, 'Jiujiang', '九江', { side: 'above' }),
      spot(115.86, 28.68, 'Nanchang', '南昌', { side: 'left' }),
    ],
  },
  'daqing-oil': {
    frame: { kind: 'region', center: [125.4, 46.5], km: 640 },
    name: { en: 'Daqing', zh: '大庆' },
    spots: [...spots('harbin'), spot(123.95, 47.34, 'Qiqihar', '齐齐哈尔', { side: 'left' })],
    routes: [
      route('rail', ...course('123.95,47.34 123.85,47.1 124.9,46.65 125.3,46.4 126,46.05 126.64,45.76')),
    ],
  },
  'sino-soviet-split': {
    frame: { kind: 'globe', center: [92, 48] },
    name: towns.moscow.name,
    spots: [...spots('beijing:below'), spot(133.84, 46.49, 'Zhenbao', '珍宝岛', { side: 'right' })],
  },
  'sino-indian-war': {
    frame: { kind: 'region', center: [85.8, 31], km: 2300 },
    name: { en: 'Tawang', zh: '达旺' },
    side: 'below',
    spots: [
      ...spots('delhi', 'lhasa:above'),
      spot(79.3, 35.2, 'Aksai Chin', '阿克赛钦', { mark: 'none', side: 'right' }),
    ],
    zones: [
      { style: 'tint', ring: ellipse([79.2, 34.6], 120, 210, 20) },
      { style: 'tint', ring: ellipse([94.2, 27.9], 300, 105, 14) },
    ],
  },
};
