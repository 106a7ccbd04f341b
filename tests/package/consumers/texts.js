// Two reports on one invented event for all consumers: one fact in both, one conflict, one fact in each alone. A sign that
// takes two UTF-16 units stands before everything else.

export const left = `🚢 The old ferry Marigold ran aground off Penbrook on Sunday evening. Nine passengers were injured, the coast guard said.

Divers will look at the hull on Tuesday.`;

export const right = `🚢 The coast guard counted 14 injured passengers. The ferry Marigold ran aground off Penbrook on Sunday evening.

A second ferry takes over the route to the islands from Monday.`;
