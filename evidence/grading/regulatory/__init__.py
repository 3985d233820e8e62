"""Where a treatment stands, and the verdict on what is said of approvals, warnings, permissions and registrations."""
