"""How fast claims are graded from compiled dossiers."""
