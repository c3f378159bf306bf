using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Wuyi.Crm.Permissions;

public class CrmPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("Crm", new FixedLocalizableString("客户关系"));

        var quan = group.AddPermission("Crm.Coupon", new FixedLocalizableString("优惠券"));
        quan.AddChild("Crm.Coupon.Create", new FixedLocalizableString("新建优惠券"));
        quan.AddChild("Crm.Coupon.Issue", new FixedLocalizableString("发放优惠券给会员"));

        var pj = group.AddPermission("Crm.Review", new FixedLocalizableString("评价"));
        pj.AddChild("Crm.Review.Export", new FixedLocalizableString("导出差评"));
        pj.AddChild("Crm.Review.Remove", new FixedLocalizableString("向亚马逊申诉移除违规评价"));

        var fx = group.AddPermission("Crm.CashBack", new FixedLocalizableString("推荐返现（仅国内微商城）"));
        fx.AddChild("Crm.CashBack.Approve", new FixedLocalizableString("审批返现"));
    }
}
