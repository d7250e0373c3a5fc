/* react-chrono as its documentation embeds it: cards along a vertical line. */
import { createElement } from 'peer:react';
import { createRoot } from 'peer:react-dom/client';
import { Chrono, type ChronoItem } from 'peer:react-chrono';
import 'peer:react-chrono/dist/style.css';
import type { BenchHistory } from './events.js';

const host = (): HTMLElement => document.getElementById('timeline') ?? document.body;

let items: readonly ChronoItem[] = [];

function prepare({ events }: BenchHistory): void {
  items = events.map(({ title, date, text }) => ({ title: date, cardTitle: title, cardDetailedText: text }));
}

function open(): void {
  createRoot(host()).render(createElement(Chrono, { items, mode: 'vertical' }));
}

window.adapter = { prepare, open };

async function load(url: string): Promise<void> {
  const response = await fetch(url);
  const history: BenchHistory = await response.json();
  prepare(history);
  open();
}

const url = host().dataset['src'];
if (url !== undefined) void load(url);
