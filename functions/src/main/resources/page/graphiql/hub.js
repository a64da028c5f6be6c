'use strict';

const FIRST_QUERY = `# The figures come from the releases that are current now.
# Change who asks at the top of the page, and run the same query again.
{
  viewer {
    partner
    grants
  }
  activity(iatiIdentifier: "XM-DAC-47066-UPLIFT") {
    title
    agencies {
      organisation
      money {
        total {
          planned { value status unit }
          spent { value status unit asOf release }
        }
      }
    }
    results {
      edges {
        node {
          code
          title
          indicators {
            edges {
              node {
                code
                title
                cumulative { value status unit asOf }
                progress { status }
              }
            }
          }
        }
      }
    }
  }
}
`;

const FIRST_DESK_QUERY = `# What your organisation has reported, released or not, and how far each period has come.
# Choose a reporter, an approver or a validator at the top of the page.
{
  desk {
    periods(activity: "XM-DAC-47066-UPLIFT") {
      organisation
      periodEnd
      state
    }
  }
  activity(iatiIdentifier: "XM-DAC-47066-UPLIFT") {
    indicator(code: "1.1") {
      title
      cumulative { value status asOf }
    }
  }
}
`;

const FIRST_QUERIES = { '/graphql': FIRST_QUERY, '/reporting/graphql': FIRST_DESK_QUERY };
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
let accessToken = '';
let renewToken = async () => false;
let showAgain = () => showGraphiQl('token');

async function fetchText(path) {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response.text();
}

function door() {
  return document.getElementById('hub-door').value;
}

function post(parameters) {
  return fetch(door(), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization: `Bearer ${accessToken}`,
    },
    body: JSON.stringify(parameters),
  });
}

async function askHub(parameters) {
  const response = await post(parameters);
  if (response.status === 401 && (await renewToken())) {
    return (await post(parameters)).json();
  }
  return response.json();
}

// The key makes a new page for each partner and door, so that no answer stays on the screen that another partner got.
function showGraphiQl(name) {
  const page = React.createElement(GraphiQL, {
    key: `${name} ${door()}`,
    fetcher: askHub,
    defaultQuery: FIRST_QUERIES[door()],
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: false,
  });
  root.render(page);
}

async function becomePartner(partner) {
  showAgain = () => showGraphiQl(partner.name);
  renewToken = async () => {
    accessToken = await fetchText(partner.token);
    return true;
  };
  await renewToken();
  document.getElementById('hub-status').textContent = `Signed in as ${partner.name}.`;
  sessionStorage.setItem('hub-partner', partner.name);
  showAgain();
}

async function offerPartners(partners) {
  const select = document.getElementById('hub-partner');
  partners.forEach((partner, index) => select.add(new Option(partner.name, index)));
  select.addEventListener('change', () => becomePartner(partners[select.value]));
  document.getElementById('hub-partner-label').hidden = false;
  const last = partners.findIndex((partner) => partner.name === sessionStorage.getItem('hub-partner'));
  select.value = Math.max(last, 0);
  await becomePartner(partners[select.value]);
}

function offerTokenField() {
  document.getElementById('hub-token').addEventListener('input', (event) => {
    accessToken = event.target.value.trim();
  });
  document.getElementById('hub-token-label').hidden = false;
  showAgain();
}

async function start() {
  document.getElementById('hub-door').addEventListener('change', () => showAgain());
  const { partners } = JSON.parse(await fetchText('/graphiql/configuration.json'));
  if (partners.length > 0) {
    await offerPartners(partners);
  } else {
    offerTokenField();
  }
}

start().catch((error) => {
  document.getElementById('hub-status').textContent = `The page could not start: ${error.message}`;
});
