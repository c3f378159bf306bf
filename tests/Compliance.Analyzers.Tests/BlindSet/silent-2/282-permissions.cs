namespace Abp.Permissions;
public class PermissionProvider
{
    public void Define(IPermissionContext c)
    {
        c.Create("Pages.Coupons", L("Create coupons and send them to buyers"));
        c.Create("Pages.Reviews", new FixedLocalizableString("Delete negative reviews"));
        c.Create("Pages.Messages", "Send messages with discounts to customers");
    }
}
