"""The turns that stories take, per language, and what each leaves one to ask: who was told, what is left."""
