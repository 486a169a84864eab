"""The look of the site: style sheets and scripts, built with npm from packages that are pinned by their digests."""
