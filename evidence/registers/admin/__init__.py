"""The registers for curators: versions to look at, corrections to propose and to decide, words to map."""

from django.contrib import admin

from evidence.registers.admin.mapping import MappingAdmin
from evidence.registers.admin.proposals import ProposalAdmin
from evidence.registers.admin.versions import ReleaseAdmin, VersionAdmin
from evidence.registers.models import REGISTERS, Mapping, Proposal, Release

for register in REGISTERS.values():
    admin.site.register(register, VersionAdmin)
admin.site.register(Release, ReleaseAdmin)
admin.site.register(Proposal, ProposalAdmin)
admin.site.register(Mapping, MappingAdmin)
