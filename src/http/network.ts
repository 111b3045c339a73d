import { getProxyUrl } from '@actions/http-client/lib/proxy';
import nodeFetch from 'node-fetch';
import type { Fetch } from './request.ts';

/** No answer of a service that we ask is near this, in bytes. */
const largestAnswer = 32 * 1024 * 1024;

/**
 * node-fetch, through the company's proxy where `https_proxy` and `no_proxy` (either case) say so; what is not https
 * is on this machine and needs none.
 */
export const fetch: Fetch = async (url, init) => {
  const proxy = getProxyUrl(new URL(url));
  return nodeFetch(url, {
    ...init,
    size: largestAnswer,
    ...(proxy && { agent: await agentFor(proxy.href) }),
  });
};

async function agentFor(proxy: string) {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy);
}
