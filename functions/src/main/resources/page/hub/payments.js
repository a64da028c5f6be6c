import { card } from './card.js';
import { element } from './element.js';
import { day, money } from './format.js';
import { askWhatIsOpen } from './hub.js';
import { nodes } from './reading.js';
import { table } from './table.js';
import { say } from './words.js';

/** The payments of the viewer's own organisation, or, to an auditor, of each; nothing to others. */
export async function payments(reading) {
  const organisations = opened(reading);
  const cards = await Promise.all(organisations.map((organisation) => ofOrganisation(reading, organisation)));
  return cards.length > 0 && element('div', { class: 'cards wide' }, cards);
}

function opened(reading) {
  const all = reading.activity.agencies.map((agency) => agency.organisation);
  return reading.viewer.grants.includes('AUDITOR') ? all : all.filter((organisation) => organisation === reading.organisation);
}

async function ofOrganisation(reading, organisation) {
  const variables = { activity: reading.activity.iatiIdentifier, organisation, first: 100, language: reading.state.language, ...reading.state.past };
  const { activity } = await askWhatIsOpen('transactions', variables);
  const rows = nodes(activity.agency.transactions);
  const title = say('payments', { organisation: say(`organisation.${organisation}`) });
  return card(
    { id: `payments-${organisation}`, title },
    table({
      isTitled: true,
      isWide: true,
      caption: title,
      columns: [
        { title: say('payments.date'), cell: (row) => day(row.transactionDate) },
        { title: say('payments.type'), cell: (row) => row.transactionType.label },
        { title: say('payments.ref'), cell: (row) => row.ref ?? '' },
        { title: say('payments.receiver'), cell: (row) => row.receiverOrg?.organisation.name ?? '' },
        { title: say('payments.value'), number: true, cell: (row) => money(row.value.value, row.value.currency) },
      ],
      rows,
      taken: { query: 'transactions', variables, table: 'agency.transactions' },
    }),
  );
}
