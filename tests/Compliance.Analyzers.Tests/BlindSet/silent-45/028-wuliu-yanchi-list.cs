using System.Collections.Generic;

namespace Dianxiaoer.Xiaoxi;

public record XiaoXiMuBan(string LeiXing, string BiaoTi, string NeiRong);

public static class FuWuXiaoXi
{
    public static List<XiaoXiMuBan> MuBan { get; } = new()
    {
        new("延迟", "关于您的订单{订单号}", "{买家}您好，受暴雪影响，您的包裹预计{日期}送达。如果不愿等待，我们可以为您全额退款。"),
        new("地址", "地址需要确认", "{买家}您好，承运商反馈您的地址缺少楼号，请回复完整的收货地址，以便安排派送。"),
        new("缺件", "补寄配件", "{买家}您好，很抱歉包裹里少了一根支架，我们今天免费补寄，请耐心等待。"),
        new("退款", "退款进度", "{买家}您好，退款{金额}美元已提交，将退回您的原支付方式，一般需要3到5个工作日。"),
        new("发票", "发票", "{买家}您好，订单{订单号}的发票已经上传，您可以在订单详情页下载。"),
        new("更换", "更换商品", "{买家}您好，收到的颜色与订单不符是我们的失误，正确的颜色今天寄出，错发的商品无需寄回。"),
        new("保修", "保修说明", "{买家}您好，本产品保修两年，主板故障免费更换，请回复故障照片。"),
    };
}
