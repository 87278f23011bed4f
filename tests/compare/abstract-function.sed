# a function is declared
/function: Vault,/a\  - {function: Unused, section: A2.3, parameters: [], returns: boolean}
