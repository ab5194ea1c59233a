"""Further kinds of charts, as the field draws them: schooling from a level up, jobs, pay as a curve, skills as a table of figures."""
