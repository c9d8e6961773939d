"""The routes, one file per room of the desk; each has `add(api, desk, version)`."""
