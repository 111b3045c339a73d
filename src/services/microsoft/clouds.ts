/** What differs between Microsoft's clouds apart from their addresses. */
export interface Cloud {
  /** The scope of the access token. */
  readonly scope: string;
  /** The audience of GitHub's token. */
  readonly audience: string;
}

const worldwide: Cloud = {
  scope: 'https://graph.microsoft.com/.default',
  audience: 'api://AzureADTokenExchange',
};

/** By the host of Graph: https://learn.microsoft.com/graph/deployments. */
const national: ReadonlyMap<string, Cloud> = new Map(
  [
    ['graph.microsoft.us', 'api://AzureADTokenExchangeUSGov'] as const,
    ['dod-graph.microsoft.us', 'api://AzureADTokenExchangeUSGov'] as const,
    ['microsoftgraph.chinacloudapi.cn', 'api://AzureADTokenExchangeChina'] as const,
  ].map(([host, audience]) => [host, { scope: `https://${host}/.default`, audience }]),
);

/** The cloud that an address of Graph belongs to. */
export function cloudOf(apiUrl: string): Cloud {
  return national.get(URL.parse(apiUrl)?.hostname ?? '') ?? worldwide;
}
