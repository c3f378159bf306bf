namespace Haiyun.KeFu.Resources
{
    /// <summary>客服话术（站内信）</summary>
    public static class HuaShu
    {
        public const string TuiKuanYiBan = "您好，退款已原路退回，通常三至五个工作日到账。";

        public const string ChaPingChuLi = "您好，问题已为您处理完毕，方便的话请把之前的差评删掉，谢谢理解。"; // expect: BSM2004

        public const string JiaWeiXin = "您好，亚马逊消息回复较慢，加一下微信 haiyun_kefu88，给您一对一指导安装。"; // expect: BSM3002|BSM3003

        public const string BuShouZheKou = "您好，平台规定我们不能私下提供折扣，请以商品页面价格为准，感谢理解。";

        public const string XiaDanFanXian = "您好，本月凭订单号联系客服可返现 5 美元，直接打到您的 PayPal。"; // expect: BSM1004|BSM3003

        public const string LaoKeHu = "尊敬的老客户，您已进入我们的 VIP 名单，下一单免费送，记得联系我们哦。"; // expect: BSM1006|BSM1005

        public const string PeiJianBuFa = "您好，缺少的支架螺丝已为您免费补发，运单号稍后可在订单页查看。";

        public static readonly string XinPin = "您好，我们的秋季新品已经上架，欢迎到店铺逛逛，多款爆品等您来选！"; // expect: BSM1007
    }
}
