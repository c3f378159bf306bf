using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Longtai.Erp.Permissions;

public class ErpPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var g = context.AddGroup("Erp", L("Permission:Erp"));
        var quan = g.AddPermission("Erp.YouHuiQuan", L("Permission:Coupons"));
        quan.AddChild("Erp.YouHuiQuan.FaFang", L("Permission:Coupons.SendToCustomer"));
        quan.AddChild("Erp.YouHuiQuan.ShanChu", L("Permission:Coupons.Delete"));

        var ping = g.AddPermission("Erp.PingJia", L("Permission:Reviews"));
        ping.AddChild("Erp.PingJia.SuoPing", L("Permission:Reviews.RequestFiveStar"));
        ping.AddChild("Erp.PingJia.FanXian", L("Permission:Reviews.Cashback"));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<ErpResource>(name);
}
