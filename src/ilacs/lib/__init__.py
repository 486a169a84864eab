"""Topics that know nothing of children's services: days, bank holidays, facts and what is kept of them."""
