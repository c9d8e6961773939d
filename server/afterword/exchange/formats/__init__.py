"""One module for each format: `NAME`, `CONTENT_TYPE` and `write(parcel)`."""
