using Scriban;

namespace Yuntu.Kefu.Moban;

public static class KeFuMoBan
{
    // 发货延迟
    public const string YanChi = """
        {{ buyer.name }} 您好：
        订单 {{ order.no }} 因航班取消推迟两天发出，如您不想等，我们可以取消并全额退款。
        """;

    // 签收后第五天
    // expect@+4: BSM2002|BSM2003
    // expect@+4: BSM2001
    public const string QianShou = """
        {{ buyer.name }} 您好：
        喜欢的话请给我们打五颗星并附上两张照片。
        评价发布后凭截图联系客服，{{ gift_name }} 免费寄给您。
        {{ shop.name }} 敬上
        """;

    // 换货
    // expect@+4: BSM3001
    public const string HuanHuo = """
        {{ buyer.name }} 您好：
        换货的新件已经寄出，单号 {{ tracking_no }}。
        安装视频请到 www.yuntu-home.cn/video 观看，还可以关注我们。
        """;

    public static string Render(string tpl, object model) => Template.Parse(tpl).Render(model);
}
