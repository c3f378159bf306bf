namespace Qianwan.Duodian.Application.MoBan;

public record MoBanNeiRong(string BianHao, string YuYan, string ZhengWen);

internal static class NeiZhiMoBan
{
    // 供新开店铺一键导入
    // expect@+9: BSM2001
    public static readonly MoBanNeiRong ShouHouGuanHuai = new(
        "GH-01",
        "zh-CN",
        """
        {{买家姓名}}，您好！

        感谢您选购我们的宠物饮水机。滤芯建议每四周更换一次，水泵每两周拆洗一次。

        为了让更多铲屎官看到，我们正在征集评价：留评即送替换滤芯三枚，文字、图片、视频都可以。

        小爪子宠物用品
        """);

    public static readonly MoBanNeiRong YanQi = new(
        "YQ-01",
        "zh-CN",
        """
        {{买家姓名}}，您好！
        您的订单{{订单号}}原定周四送达，因港口拥堵改为下周一。
        如果您不方便等待，请回复“退款”，我们会取消订单并退回全部款项。
        """);

    // expect@+6: BSM3001
    public static readonly MoBanNeiRong JiaoCheng = new(
        "JC-02",
        "zh-CN",
        """
        {{买家姓名}}，您好！安装时先拧紧底部四颗螺丝，再接水管。
        更多教程和全系列产品请访问我们的官网 www.xiaozhua-pet.example 。
        """);

    public static MoBanNeiRong[] QuanBu => [ShouHouGuanHuai, YanQi, JiaoCheng];
}
