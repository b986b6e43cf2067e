"""Marking what Repair and Erase shall take away: found, painted, loaded, or healed stroke by stroke."""
