using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Lanhai.YingXiao;

public class YingXiaoPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var zu = context.AddGroup("YingXiao", new FixedLocalizableString("营销管理"));
        var quan = zu.AddPermission("YingXiao.YouHuiQuan", new FixedLocalizableString("优惠券管理"));
        quan.AddChild("YingXiao.YouHuiQuan.FaFang", new FixedLocalizableString("给会员发放优惠券"));
        quan.AddChild("YingXiao.YouHuiQuan.ZuoFei", new FixedLocalizableString("作废优惠券"));
        var ping = zu.AddPermission("YingXiao.PingJia", new FixedLocalizableString("评价管理"));
        ping.AddChild("YingXiao.PingJia.ShanChu", new FixedLocalizableString("删除违规评价"));
        ping.AddChild("YingXiao.PingJia.HuiFu", new FixedLocalizableString("回复差评"));
    }
}

public class YingXiaoSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
    {
        context.Add(
            new SettingDefinition("YingXiao.XinRenQuan", "20", new FixedLocalizableString("新人优惠券面值")),
            new SettingDefinition("YingXiao.ZengPin.KaiGuan", "false", new FixedLocalizableString("是否启用满额赠品")),
            new SettingDefinition("YingXiao.JiFen.BiLi", "100", new FixedLocalizableString("积分抵现比例（多少积分抵一元）")));
    }
}
