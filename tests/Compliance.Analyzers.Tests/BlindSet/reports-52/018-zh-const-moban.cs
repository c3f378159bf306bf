namespace HaiTong.ErpServer.KeFu
{
    /// <summary>亚马逊买家站内信模板（客服用）</summary>
    public static class ZhanNeiXinMoBan
    {
        // 缺件补发
        public const string QueJianBuFa = "您好，您订单中缺少的螺丝包已经免费补发，预计五天内送达，请您留意查收。";

        // 老客户
        public const string LaoKeHu = "亲爱的顾客，您是我们的老朋友了，下次再买这款水壶可以给您打八折。"; // expect: BSM1001

        // 优惠券
        public const string YouHuiQuan = "您好，这是专门为您准备的优惠券：TEA88，结账的时候填进去就行了。"; // expect: BSM1002

        // 退款
        public const string TuiKuan = "您好，收到的壶盖有裂纹非常抱歉，货款已原路全额退回，商品不用寄回。";

        // 好评
        public const string HaoPing = "您好，水壶用得还满意吗？麻烦您抽空给个五星好评，这对我们小店真的很重要！"; // expect: BSM2002|BSM2003

        // 返现
        public const string FanXian = "您好，晒图评价之后把截图发给我们，马上给您返现 5 美元。"; // expect: BSM2001
    }
}
