"""From files on disk to checked domain values, with every fault said; leaves what the values mean to domain."""
