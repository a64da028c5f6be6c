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

const root = ReactDOM.createRoot(document.getElementById('graphiql'));
let accessToken = '';
let renewToken = async () => false;

async function fetchText(path) {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path} answered ${response.status}`);
  }
  return response.text();
}

function post(parameters) {
  return fetch('/graphql', {
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

// The key makes a new page for each partner, so that no answer stays on the screen that another partner got.
function showGraphiQl(key) {
  const page = React.createElement(GraphiQL, {
    key,
    fetcher: askHub,
    defaultQuery: FIRST_QUERY,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: false,
  });
  root.render(page);
}

async function becomePartner(partner) {
  renewToken = async () => {
    accessToken = await fetchText(partner.token);
    return true;
  };
  await renewToken();
  document.getElementById('hub-status').textContent = `Signed in as ${partner.name}.`;
  sessionStorage.setItem('hub-partner', partner.name);
  showGraphiQl(partner.name);
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
  showGraphiQl('token');
}

async function start() {
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
