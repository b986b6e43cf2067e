"""A batch on the computers of a Dask cluster. Needs the extra `cluster`; nothing else imports Dask."""
