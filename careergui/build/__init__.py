"""The builder of the bundled data: official releases → resources/. Never imported by the program and not part of the wheel."""
