using System;
using System.Linq;
using System.Reflection;

namespace ZhiXing.XiaoXi;

[AttributeUsage(AttributeTargets.Field)]
public sealed class BuyerTextAttribute : Attribute
{
    public BuyerTextAttribute(string text) => Text = text;
    public string Text { get; }
    public string? Title { get; set; }
}

public enum XiaoXiLeiXing
{
    [BuyerText("您好，您定制的刻字内容是否为“{0}”？请在24小时内回复确认。", Title = "确认定制内容")]
    DingZhi,

    [BuyerText("您好，请加微信 hk_service01 领取售后服务。", Title = "售后服务")] // expect: BSM3002
    ShouHou,

    [BuyerText("您好，购买满三件的买家都能参加我们的抽奖，头奖是一台平板电脑。", Title = "感谢惠顾")] // expect: BSM1006
    ChouJiang,

    [BuyerText("您好，由于仓库盘点，订单推迟一天发出，给您带来不便非常抱歉。", Title = "发货推迟")]
    TuiChi,
}

public static class XiaoXiHelper
{
    public static string Render(XiaoXiLeiXing kind, params object[] args)
    {
        var field = typeof(XiaoXiLeiXing).GetField(kind.ToString())!;
        var attr = field.GetCustomAttributes<BuyerTextAttribute>().Single();
        return string.Format(attr.Text, args);
    }
}
