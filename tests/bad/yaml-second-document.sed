# a second document
$a---\nformat: 1
