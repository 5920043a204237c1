'use strict';

// How well the search answers: node scripts/search/quality.js OUTPUT QUESTIONS
//
// QUESTIONS is a table of questions and the pages that answer them, one of which must be the first result for nine questions of ten, and
// among the first three for all. Prints the others; ends with 1 where that does not hold.

const fs = require('node:fs');
const { open } = require('./site.js');

const [site, table] = process.argv.slice(2);
const rows = fs.readFileSync(table, 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));

open(site).then(async ({ find }) => {
  let first = 0;
  let third = 0;
  for (const [question, pages] of rows) {
    const results = (await find(question)).lists.flatMap((list) => list.results);
    const place = results.findIndex(({ href }) => pages.split(' ').includes(href)) + 1;
    if (place === 1) first += 1;
    if (place >= 1 && place <= 3) third += 1;
    if (place !== 1) console.log(`${place || '-'}\t${question}\t${pages}\tfirst: ${results[0]?.href}`);
  }
  console.log(`${rows.length} questions, first ${first}, among the first three ${third}`);
  process.exitCode = first >= 0.9 * rows.length && third === rows.length ? 0 : 1;
});
