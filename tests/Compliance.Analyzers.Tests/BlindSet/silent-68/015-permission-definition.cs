using Dasen.Erp.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Dasen.Erp.Permissions;

public class ErpPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var kefu = context.AddGroup("Erp.Kefu", F("客服管理"));
        var xiaoxi = kefu.AddPermission("Erp.Kefu.Xiaoxi", F("站内信"));
        xiaoxi.AddChild("Erp.Kefu.Xiaoxi.QunFa", F("站内信群发（每天不超过五百封）"));
        xiaoxi.AddChild("Erp.Kefu.Xiaoxi.Moban", F("新增、修改、删除站内信模板"));

        var pinglun = context.AddGroup("Erp.Pinglun", F("评论管理"));
        var chaping = pinglun.AddPermission("Erp.Pinglun.Chaping", F("差评跟进"));
        chaping.AddChild("Erp.Pinglun.Chaping.ShanChu", F("申请删除差评"));
        chaping.AddChild("Erp.Pinglun.Chaping.FanXian", F("登记好评返现金额"));
        pinglun.AddPermission("Erp.Pinglun.QingQiu", F("一键请求评论"));

        var yingxiao = context.AddGroup("Erp.Yingxiao", F("营销管理"));
        yingxiao.AddPermission("Erp.Yingxiao.Coupon", F("创建优惠券、设置折扣百分比"));
        yingxiao.AddPermission("Erp.Yingxiao.Zengpin", F("买一送一与赠品活动"));
        yingxiao.AddPermission("Erp.Yingxiao.Miaosha", F("秒杀提报，最低八折"));

        var caiwu = context.AddGroup("Erp.Caiwu", F("财务"));
        caiwu.AddPermission("Erp.Caiwu.PayPal", F("导出 PayPal 付款流水"));
    }

    private static ILocalizableString F(string name) => new FixedLocalizableString(name);
}
