"""The site's pages: a page a file in `views`, rendered on the server and complete without a script."""
