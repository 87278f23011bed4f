# a file without its functions
/^functions:/,/Vault,/d
