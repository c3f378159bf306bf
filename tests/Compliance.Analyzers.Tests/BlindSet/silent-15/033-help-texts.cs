using System.Windows;

namespace KeFuTool.Help;

/// <summary>客户端帮助页文字，给客服看的操作说明</summary>
public static class HelpTexts
{
    public static readonly Dictionary<string, string> Topic = new()
    {
        ["coupon"] = "在“促销”页点“新建优惠券”，填折扣比例和预算，保存后同步到卖家后台，对所有买家公开。",
        ["review"] = "在“评论”页可看差评。系统只记录，不支持联系买家删除或修改评论。",
        ["request"] = "Button 'Request a review' call the official API, one time for one order.",
        ["redline"] = "草稿里出现返现、礼品卡、加微信、好评等字眼时，发送按钮变灰，鼠标移上去可看原因。",
        ["export"] = "导出报表默认最近30天，五星和一星可分开导出。",
    };

    public const string CouponTooltip = "Fill in percent off, for example 10 for 10% off";
    public const string ReviewTooltip = "双击差评可打开商品页";

    public static void Show(string key) =>
        MessageBox.Show(Topic.GetValueOrDefault(key, "暂无帮助"), "帮助", MessageBoxButton.OK, MessageBoxImage.Information);
}
