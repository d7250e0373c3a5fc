import type { MapStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('fa');

export const strings: MapStrings = {
  map: 'نقشه',
  places: 'جاها',
  placeCount: (count) => `${number(count)} جا`,
  shown: (shown, total) => `${number(shown)} از ${number(total)} رویداد`,
  without: (count) => `${number(count)} رویداد بی‌جا روی نقشه`,
  noPlaces: 'هیچ رویدادی از این تاریخ جایی روی نقشه ندارد.',
  noPlacesHint: 'به «place» رویدادها «lat» و «lon» را به درجه بیفزایید.',
  fit: 'نمایش همهٔ جاها',
  play: 'پخش در زمان',
  pause: 'درنگ',
  cluster: (events, places, names) => `${events} در ${places}: ${names}`,
  list: 'فهرست جاها',
  more: (count) => `و ${number(count)} دیگر`,
  wheelHint: (key) => `برای بزرگ‌نمایی نقشه ${key} را نگه دارید و بچرخانید`,
  touchHint: 'نقشه را با دو انگشت جابه‌جا کنید',
  source: 'نقشه: Natural Earth',
  bordersToday: 'مرزهای امروز',
  layers: 'کشیده بر نقشه',
  showTime: 'نمایش این زمان روی خط زمان',
  noLand: 'خشکی‌های نقشه بار نشد.',
  placeless: (title) => `«${title}» جایی روی نقشه ندارد`,
};
