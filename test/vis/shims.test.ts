import { expect } from '@open-wc/testing';
import moment from '../../src/vis/shims/moment.js';
import { FilterXSS } from '../../src/vis/shims/xss.js';

describe('vis: what stands in for moment', () => {
  it('carries a number about', () => {
    expect(moment(5).valueOf()).to.equal(5);
    expect(moment(moment(7)).clone().valueOf()).to.equal(7);
    expect(moment(new Date(9)).toDate().getTime()).to.equal(9);
  });

  it('steps in UTC, by every unit, and never changes', () => {
    const start = moment(Date.UTC(2000, 0, 31, 12));
    expect(start.add(1, 'days').valueOf()).to.equal(Date.UTC(2000, 1, 1, 12));
    expect(start.add(-1, 'years').valueOf()).to.equal(Date.UTC(1999, 0, 31, 12));
    expect(start.subtract(2, 'hours').valueOf()).to.equal(Date.UTC(2000, 0, 31, 10));
    expect(start.minutes(5).valueOf()).to.equal(Date.UTC(2000, 0, 31, 12, 5));
    expect(start.year().valueOf()).to.equal(2000);
    expect(start.valueOf()).to.equal(Date.UTC(2000, 0, 31, 12));
  });

  it('compares by unit', () => {
    const noon = moment(Date.UTC(2000, 5, 15, 12));
    expect(noon.isSame(Date.UTC(2000, 5, 15, 23), 'day')).to.equal(true);
    expect(noon.isSame(Date.UTC(2000, 5, 16), 'day')).to.equal(false);
    expect(noon.isSame(Date.UTC(2000, 0, 1), 'year')).to.equal(true);
    expect(noon.isSame(moment(noon))).to.equal(true);
  });
});

describe('vis: what stands in for its HTML filter', () => {
  it('lets nothing through that could be markup', () => {
    expect(new FilterXSS().process('<b onclick="x">&</b>')).not.to.match(/[<>"]/);
  });
});
