/* What a reader may narrow a catalogue down by: the platform's own fields, each with its name beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HistorySort, HistoryWish } from '../../../find/choose-histories.js';
import type { Catalogue, Text } from '../../../history/index.js';
import type { CatalogStrings } from '../../../locale/catalog/index.js';

export type Wish = HistoryWish;

interface Option {
  readonly id: string;
  readonly name: string;
}

function choice(
  id: string,
  name: string,
  chosen: string,
  options: readonly Option[],
  change: (value: string) => void,
): TemplateResult {
  return html`<label class="field" for=${id}>
    <span class="name">${name}</span>
    <select
      id=${id}
      part="filter"
      .value=${chosen}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) change(currentTarget.value);
      }}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.id} ?selected=${option.id === chosen}>${option.name}</option>`,
      )}
    </select>
  </label>`;
}

export function renderControls(
  { regions, periods, histories }: Catalogue,
  wish: Wish,
  strings: CatalogStrings,
  textOf: (text: Text) => string,
  change: (wish: Partial<Wish>) => void,
): TemplateResult {
  const named = (
    items: readonly { readonly id: string; readonly title: Text }[],
    all: string,
  ): readonly Option[] => [
    { id: '', name: all },
    ...items.map(({ id, title }) => ({ id, name: textOf(title) })),
  ];
  // what no history has would be a way to nowhere
  const used = new Set(
    histories.flatMap(({ region, periods: ids }) => [`r ${region}`, ...ids.map((id) => `p ${id}`)]),
  );
  const places = regions.filter(({ id }) => used.has(`r ${id}`));
  const times = periods.filter(({ id }) => used.has(`p ${id}`));
  const orders: readonly (readonly [HistorySort, string])[] = [
    ['listed', strings.sortListed],
    ['title', strings.sortTitle],
    ['earliest', strings.sortEarliest],
    ['events', strings.sortEvents],
  ];
  return html`<div class="controls" part="controls" role="search" aria-label=${strings.search}>
    <label class="field grow" for="query">
      <span class="name">${strings.search}</span>
      <input
        id="query"
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${wish.query}
        @input=${({ currentTarget }: Event) => {
          if (currentTarget instanceof HTMLInputElement) change({ query: currentTarget.value });
        }}
      />
    </label>
    ${
      places.length > 1
        ? choice('region', strings.region, wish.region, named(places, strings.allRegions), (region) =>
            change({ region }),
          )
        : nothing
    }
    ${
      times.length > 1
        ? choice('period', strings.period, wish.period, named(times, strings.allPeriods), (period) =>
            change({ period }),
          )
        : nothing
    }
    ${choice(
      'sort',
      strings.sort,
      wish.sort,
      orders.map(([id, name]) => ({ id, name })),
      (id) => change({ sort: orders.find(([order]) => order === id)?.[0] ?? 'listed' }),
    )}
  </div>`;
}
