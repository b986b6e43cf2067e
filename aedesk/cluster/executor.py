"""A cluster as the executor of a batch (`run_batch(..., executor=OnCluster(...))`)."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from aedesk.cluster.connect import Cluster, Connection
from aedesk.cluster.run import Run
from aedesk.cluster.shared import Shared, marked
from aedesk.jobs import Job
from aedesk.recipe.batch import Order, Outcome
from aedesk.recipe.items import Item
from aedesk.recipe.places import Place
from aedesk.sentence import Sentence


class OnCluster:
    """`source` and `out` of the batch; `say` is told what is waited for."""

    def __init__(self, cluster: Cluster, source: Place, out: Place, say: Callable[[Sentence], None]) -> None:
        self._cluster, self._source, self._out, self._say = cluster, source, out, say

    def __call__(
        self, items: Sequence[Item], order: Order, job: Job, on_part: Callable[[float], None]
    ) -> Generator[Outcome, None, None]:
        """Each outcome as it is known. Raises Cancelled, and AEDeskError where the cluster cannot be used."""
        shared = Shared(self._source, self._out)
        connection = Connection(self._cluster)
        try:
            connection.open()
            with marked(shared):
                yield from Run(connection, items, order, shared, self._say).outcomes(job)
        finally:
            connection.close()
