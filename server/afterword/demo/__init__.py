"""A made-up job search that shows the whole product in a minute, without any network."""
