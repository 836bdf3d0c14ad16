"""Readers: what was published, as an article; each reader is a module of its own and loads only what it needs."""
