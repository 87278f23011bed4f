# an address leads to nothing that is known
s/, points_to: VmiRun//
