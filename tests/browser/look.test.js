// Writes pictures of the page into screenshots/, for people to look at; fails only if the page complains.

import { fileURLToPath } from 'node:url';
import { browser } from './browser.js';

const check = browser();
const folder = fileURLToPath(new URL('screenshots/', import.meta.url));

const sizes = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 1024, height: 768, scheme: 'light' },
  { width: 390, height: 844, scheme: 'light' },
];

for (const size of sizes) {
  const name = `${size.width}-${size.scheme}`;
  const picture = (page, what) => page.screenshot({ path: `${folder}${name}-${what}.png` });
  check(`pictures at ${name}`, async (page) => {
    const sample = page.getByRole('button', { name: /storm/i });
    await sample.getByText(/shared/).waitFor();
    await picture(page, '1-editors');
    await sample.click();
    await page.locator('.pane-a .mark').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(400);
    await picture(page, '2-comparison');
    await page.locator('.fact-conflict .relation').first().click();
    await page.waitForTimeout(400);
    await picture(page, '3-conflict');
    await page.reload();
    const edit = page.getByRole('button', { name: size.width < 1200 ? 'More' : 'Edit', exact: true });
    await edit.click();
    if (size.width < 1200) await page.getByRole('button', { name: 'Edit the texts' }).click();
    await page.getByRole('button', { name: /^Compare all 5/ }).click();
    await page.locator('.who-says .fact-name').first().click();
    await picture(page, '4-all');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.locator('.shelf').first().scrollIntoViewIfNeeded();
    await picture(page, '5-shelf');
  }, size);
}
