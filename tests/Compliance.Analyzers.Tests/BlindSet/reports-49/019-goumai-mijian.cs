namespace ShanHe.Yunying.Muban;

/// <summary>客服发给亚马逊买家的站内信文案</summary>
public record ZhanneixinWenan(string Biaoti, string Zhengwen)
{
    public static readonly ZhanneixinWenan[] Quanbu =
    [
        new("补发通知", "您好，漏发的滤芯今天补发，不收取任何费用，请放心。"),
        new("活动", "您好，本店秋季新品净水壶已上架，全场满 50 减 10，欢迎选购。"), // expect: BSM1007|BSM1001
        new("补偿", "您好，快递慢了两天，我们另外转 5 美元到您的支付宝作为心意。"), // expect: BSM1004|BSM1003|BSM3003
        new("延保", "您好，留下带图的评论，保修就从一年延长到三年。"), // expect: BSM2001
        new("抽奖", "您好，您已获得本月抽奖资格，头奖是一台净水机。"), // expect: BSM1006|BSM1005|BSM1007
        new("退货", "您好，请在亚马逊“我的订单”中申请退货，我们承担退货运费。"),
        new("直购", "您好，下回直接跟我们下单，不走亚马逊，可以省掉平台佣金。"), // expect: BSM3003|BSM1001
        new("电话", "您好，有问题请拨打 0755-2345 6789，我们随时接听。"), // expect: BSM3002|BSM3003
        new("不满意", "您好，如有不满请先找我们解决，不要急着打低分。"), // expect: BSM2003
    ];
}
