/* What `<history-map>` says beside the texts that all elements share. */
export interface MapStrings {
  /** The role of the whole, read after the history's title: "China, map". */
  readonly map: string;
  /** The group of places on the map. */
  readonly places: string;
  readonly placeCount: (count: number) => string;
  /** How many of all events are on the map in the time that is seen. */
  readonly shown: (shown: number, total: number) => string;
  readonly without: (count: number) => string;
  readonly noPlaces: string;
  readonly noPlacesHint: string;
  readonly fit: string;
  readonly play: string;
  readonly pause: string;
  /** A gathering of places: names that are cut off are counted. */
  readonly cluster: (events: string, places: string, names: string) => string;
  readonly list: string;
  readonly more: (count: number) => string;
  readonly wheelHint: (key: string) => string;
  readonly touchHint: string;
  readonly source: string;
  readonly bordersToday: string;
  readonly layers: string;
  /** Sends the timeline to the events of a place. */
  readonly showTime: string;
  readonly noLand: string;
  /** Of the selected event, where it has no coordinates. */
  readonly placeless: (title: string) => string;
}
