"""The options of `aedesk batch` for a cluster, and what is said of its workers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from aedesk.cli.parser import file
from aedesk.cluster.connect import Cluster
from aedesk.cluster.executor import OnCluster
from aedesk.errors import AEDeskError
from aedesk.recipe.batch import Executor, Outcome, on_this_computer
from aedesk.recipe.places import Place
from aedesk.recipe.rates import Workers
from aedesk.sentence import Sentence


def add_options(command: argparse.ArgumentParser) -> None:
    """The address of the scheduler, and the files for TLS."""
    command.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="have the workers of a Dask cluster do it: the address of its scheduler (tcp://host:8786), the file that "
        "the scheduler writes (scheduler.json), or local:N for N processes of this computer",
    )
    for name, what in (("ca", "certificate of the authority"), ("cert", "certificate"), ("key", "private key")):
        command.add_argument(
            f"--tls-{name}", type=file, metavar="FILE", help=f"TLS to the cluster: the {what}, a PEM file"
        )


def executor_of(options: argparse.Namespace, source: Place, out: Place) -> Executor:
    """Who shall do the work. Raises AEDeskError."""
    tls = options.tls_ca, options.tls_cert, options.tls_key
    if options.cluster is None:
        if any(tls):
            raise AEDeskError("--tls-ca, --tls-cert and --tls-key are for --cluster.")
        return on_this_computer
    if options.jobs is not None:
        raise AEDeskError("--jobs is for this computer alone; a cluster has as many workers as it has.")
    return OnCluster(Cluster(options.cluster, *tls), source, out, _say)


def _say(words: Sentence) -> None:
    print(f"aedesk: {words}", file=sys.stderr)


def print_rates(outcomes: Sequence[Outcome], seconds: float) -> None:
    """What each worker of a cluster has done, and all of them together; nothing where there was none."""
    workers = Workers(outcomes).rates()
    for worker in workers:
        print(f"{worker.name}: {_photos(worker.photos)}, {worker.per_minute:.1f} a minute of work")
    if workers:
        photos = sum(worker.photos for worker in workers)
        print(f"All workers: {_photos(photos)}, {60 * photos / max(seconds, 1e-3):.1f} a minute")


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count} photos"
