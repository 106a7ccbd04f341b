// What the served page does besides showing the element: it works offline after its first visit.

// The one address of a script that this page makes. Where it is not allowed, or there is no place to keep files, the page
// just needs the network again.
const address = new URL('offline.js', import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: () => address });

navigator.serviceWorker?.register(policy?.createScriptURL('') ?? address).catch(() => {});
