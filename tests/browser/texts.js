// The two reports that the tests paste: one invented event, with one fact in both, one conflict and one fact in each alone.

export const left = `The old ferry Marigold ran aground off Penbrook on Sunday evening. Nine passengers were injured, the coast guard said.

Divers will look at the hull on Tuesday.`;

export const right = `The coast guard counted 14 injured passengers. The ferry Marigold ran aground off Penbrook on Sunday evening.

A second ferry takes over the route to the islands from Monday.`;

// Two texts about different things.
export const apart = [
  'The city library lends violins from next week on. Members pay nothing for the first month.',
  'Engineers opened the new lock at Dorrit on Friday. Barges pass it in eleven minutes.',
];
