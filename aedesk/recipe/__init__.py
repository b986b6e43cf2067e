"""Recipes: tools in an order, kept in files, proposed for a photo, applied to many."""

from aedesk.recipe.propose import propose
from aedesk.recipe.recipe import Recipe, Step
from aedesk.recipe.restore import restore
from aedesk.recipe.run import Finding, run

__all__ = ["Finding", "Recipe", "Step", "propose", "restore", "run"]
