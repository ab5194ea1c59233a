"""Words on the command line to the calls the window makes; loads no Qt until a picture or the window is asked for."""
