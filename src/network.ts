import { HttpClient } from '@actions/http-client';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import type { Fetch } from './http.ts';

/** No answer of a service that we ask is near this, in bytes. */
const largestAnswer = 32 * 1024 * 1024;

/**
 * node-fetch, through the company's proxy where `https_proxy`, `http_proxy` and `no_proxy` (either case) say so.
 * Loaded when the first request is sent.
 */
export const fetch: Fetch = async (url, init) => {
  const { default: nodeFetch } = await import('node-fetch');
  const agent = getProxyUrl(new URL(url)) ? { agent: new HttpClient().getAgent(url) } : {};
  return nodeFetch(url, { ...init, ...agent, size: largestAnswer });
};
