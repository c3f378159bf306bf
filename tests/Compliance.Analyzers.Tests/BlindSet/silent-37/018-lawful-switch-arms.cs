namespace Mingtai.Erp.Xiaoxi;

public static class FuwuXiaoxi
{
    public static string Shengcheng(string leixing, string maijia, string dingdan) => leixing switch
    {
        "quehuo" => $"尊敬的{maijia}，订单{dingdan}的商品仓库无货，我们已取消并全额退款。",
        "huanhuo" => $"尊敬的{maijia}，尺码发错是我们的责任，正确的尺码今天寄出，原件不用寄回。",
        "bufen" => $"尊敬的{maijia}，套装少了一个杯盖，我们已就该杯盖部分退款4.5美元至原支付方式。",
        "dazhe" => $"尊敬的{maijia}，您问能否便宜一些：抱歉，我们不提供站内信折扣，也没有优惠码。",
        "gaiping" => $"尊敬的{maijia}，您无需为此修改评价，我们会照常为您换货。",
        "dianhua" => $"尊敬的{maijia}，按照亚马逊规定我们不能提供电话或微信，请在此回复。",
        "anzhuang" => $"尊敬的{maijia}，安装时请先断电，再将正极接到红色端子。",
        _ => $"尊敬的{maijia}，您的发票已随本消息附上，请查收。"
    };
}
