using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace ShangCheng.Permissions;

public class ShangChengPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("ShangCheng", F("营销中心"));
        var quan = group.AddPermission("ShangCheng.Coupons", F("优惠券管理"));
        quan.AddChild("ShangCheng.Coupons.Send", F("发放优惠券给会员"));
        quan.AddChild("ShangCheng.Coupons.Gift", F("赠送礼品卡"));

        var ping = group.AddPermission("ShangCheng.Reviews", F("评价管理"));
        ping.AddChild("ShangCheng.Reviews.Delete", F("删除差评"));
        ping.AddChild("ShangCheng.Reviews.Edit", F("Edit or hide a review of the own shop"));
        ping.AddChild("ShangCheng.Reviews.CashBack", F("审核返现申请"));
    }

    private static ILocalizableString F(string s) => new FixedLocalizableString(s);
}
