'use strict';

// Asks a built site questions: node scripts/search/ask.js OUTPUT QUESTION…

const { open } = require('./site.js');

const [site, ...questions] = process.argv.slice(2);
open(site).then(async ({ find }) => {
  for (const question of questions) {
    const { lists, neighbours } = await find(question);
    console.log(`# ${question}`);
    for (const { group: [list], results } of lists) {
      for (const { score, href, anchor, title, abbreviation, line } of results) {
        const text = line.map((piece, at) => (at % 2 ? `[${piece}]` : piece)).join('');
        console.log(`${score.toFixed(2)} ${list}: ${title} ${abbreviation || ''} <${href}#${anchor || ''}>\n     ${text}`);
      }
    }
    if (neighbours.length) console.log('neighbours', neighbours.map(({ meant }) => meant).join(', '));
  }
});
