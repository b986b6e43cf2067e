"""Files that nobody would make on purpose: what a reader raises for them must always be one sentence."""
