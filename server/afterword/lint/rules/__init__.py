"""One fault a file; a file here is a rule, and nothing lists them."""
