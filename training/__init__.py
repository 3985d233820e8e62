"""How the claim extractor's model is made from annotated articles; nothing here runs in the product."""
