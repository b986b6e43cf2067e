"""Work beside the window: workers, what runs in the foreground, the networks, memory that is given back."""
