# spaces and brackets of conditions
s/mode == VMI_PRIVATE || page.level > 2/( mode==VMI_PRIVATE )||(page.level>2)/
