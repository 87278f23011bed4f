# an input has one word more, in conditions too
/VMI_VAULT_OPEN/,/VMI_VAULT_READ/ {
	s/name: vault,/name: vault_ptr,/
	s/(vault/(vault_ptr/
	s/== vault"/== vault_ptr"/
}
