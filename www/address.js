// Fetches an article that a page names by its address: http and https alone, without credentials, up to a size.

// The most that is read of one article: bytes.
const LARGEST = 4 << 20;

// How long an article may take: milliseconds.
const PATIENCE = 30_000;

const kinds = { 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/plain': 'text', 'text/markdown': 'text' };

// The article that stands at an address, relative to `base`; fails with an error that has a `code`.
export async function article(given, base, signal) {
  const address = URL.parse?.(given, base) ?? parsed(given, base);
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw failure('bad-address', `“${given}” is not an address that begins with http or https.`);
  }
  const response = await answered(address, signal);
  if (!response.ok) throw failure('bad-status', `${address.host} answered with ${response.status}.`);
  const [type, ...parameters] = (response.headers.get('content-type') ?? 'text/plain').toLowerCase().split(';');
  const kind = kinds[type.trim()];
  if (!kind) throw failure('bad-type', `What stands there is neither HTML nor plain text, but ${type.trim()}.`);
  const text = decoder(parameters).decode(await bytes(response));
  return { [kind]: text, url: response.url };
}

function parsed(given, base) {
  try {
    return new URL(given, base);
  } catch {
    return undefined;
  }
}

async function answered(address, signal) {
  try {
    const patience = AbortSignal.timeout(PATIENCE);
    const either = AbortSignal.any?.([signal, patience]) ?? signal;
    return await fetch(address, { credentials: 'omit', signal: either });
  } catch (error) {
    if (signal.aborted) throw error;
    throw failure('not-fetched', `${address.host} did not answer, or does not allow this page to read it.`);
  }
}

async function bytes(response) {
  const parts = [];
  let length = 0;
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read().catch(() => {
      throw failure('not-fetched', 'The article broke off.');
    });
    if (done) return new Blob(parts).arrayBuffer();
    length += value.length;
    if (length > LARGEST) {
      reader.cancel();
      throw failure('too-large', 'The article is larger than 4 MB.');
    }
    parts.push(value);
  }
}

function decoder(parameters) {
  const charset = parameters.map((p) => /^\s*charset="?([^"\s]+)/.exec(p)?.[1]).find(Boolean);
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

const failure = (code, message) => Object.assign(new Error(message), { code });
