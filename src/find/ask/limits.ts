/** Above so many events an index of all words would take more room than the events. */
export const mostAsked = 20_000;
