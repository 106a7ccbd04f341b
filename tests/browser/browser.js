// A browser for the tests: each test gets a profile of its own, and fails if the page complains on the console.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from './server.js';

export const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

// The browser that CHROME names, else the first of its usual names on the path.
export function found() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const named = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROME, ...named].find((file) => file && existsSync(file));
}

// Starts a server and a browser before the tests of a file and gives a function that declares one test: `act` gets the
// page, already loaded, and a list of what the console may say besides. `headers` come with every file that is served, which
// may be those of another folder than the built page.
export function browser(pages, headers, folder) {
  let server, chrome;
  before(async () => {
    server = await serve(pages, headers, folder);
    chrome = await chromium.launch({ executablePath: found(), args: quiet });
  });
  after(async () => {
    await chrome?.close();
    await server?.close();
  });
  return (name, act, { path = '/', width = 1440, height = 900, scheme = 'light', forced = 'none', language = 'en-US', expected = /^$/ } = {}) =>
    test(name, async () => {
      const context = await chrome.newContext({
        baseURL: server.address,
        viewport: { width, height },
        colorScheme: scheme,
        forcedColors: forced,
        locale: language,
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      context.setDefaultTimeout(15_000);
      const complaints = [];
      const page = await context.newPage();
      page.on('console', (said) => {
        if (['error', 'warning'].includes(said.type()) && !expected.test(said.text())) complaints.push(said.text());
      });
      page.on('pageerror', (error) => { if (!expected.test(error.message)) complaints.push(error.message); });
      try {
        await page.goto(path);
        await act(page, context);
      } finally {
        await context.close();
      }
      assert.deepEqual(complaints, [], 'the console is clean');
    });
}
