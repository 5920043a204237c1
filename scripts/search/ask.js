'use strict';

// Asks a built site questions: node scripts/search/ask.js OUTPUT QUESTION…

const { open } = require('./site.js');

const [site, ...questions] = process.argv.slice(2);
open(site).then(async ({ finder }) => {
  for (const question of questions) {
    const { results, neighbours } = await finder.find(question);
    console.log(`# ${question}`);
    for (const { score, group, href, anchor, title, abbreviation, line } of results) {
      const text = line.map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece)).join('');
      console.log(`${score.toFixed(2)} ${finder.groups[group][0]}: ${title} ${abbreviation || ''} <${href}#${anchor || ''}>\n     ${text}`);
    }
    if (neighbours.length) console.log('neighbours', neighbours.map(({ word, meant }) => `${word}: ${meant}`).join(', '));
  }
});
