"""What posts of any trade leave open: the rest of a number, a list that is not given, who may break a rule."""
