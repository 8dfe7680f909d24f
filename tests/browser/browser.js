// The browser of all tests, and what it must never see.
import { after } from 'node:test';
import { chromium } from 'playwright-core';

let browser;
after(() => browser?.close());

/** A profile of its own, and the faults that it notes: console messages, errors, violations of the policy, other hosts asked. */
export async function profile({ mayFail = () => false, ...options } = {}) {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  const context = await browser.newContext(options);
  const faults = [];
  context.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !mayFail(text)) faults.push(text);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(hostname)) faults.push(request.url());
  });
  context.setDefaultTimeout(8000);
  return { context, faults };
}
