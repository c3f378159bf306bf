namespace Portal.Authorization
{
    public static class PermissionNames
    {
        public const string Coupons = "Pages.Coupons";
        public const string Coupons_Create = "Pages.Coupons.Create";
        public const string Reviews_Delete = "Pages.Reviews.Delete";
        public const string Reviews_Edit = "Pages.Reviews.Edit";
        public const string Discounts_Approve = "Pages.Discounts.Approve";
        public const string GiftCards = "Pages.GiftCards";
    }

    public class PortalAuthorizationProvider : AuthorizationProvider
    {
        public override void SetPermissions(IPermissionDefinitionContext context)
        {
            context.CreatePermission(PermissionNames.Coupons, L("Manage coupons"));
            context.CreatePermission(PermissionNames.Reviews_Delete, L("Delete product reviews"));
            context.CreatePermission(PermissionNames.Discounts_Approve, L("Approve discounts above 30 percent"));
        }
    }
}
