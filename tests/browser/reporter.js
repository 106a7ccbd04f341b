// One line a test, what went wrong below it, and a closing line of totals.

export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data?.skip !== undefined) continue;
    if (type === 'test:pass') {
      passed += 1;
      yield `ok      ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)\n`;
    } else if (type === 'test:fail') {
      failed += 1;
      const error = data.details.error?.cause ?? data.details.error;
      yield `FAILED  ${data.name}\n${String(error?.stack ?? error).replace(/^/gm, '        ')}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
