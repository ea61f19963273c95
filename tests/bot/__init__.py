"""The Discord shell and the command line, through their public surfaces."""
