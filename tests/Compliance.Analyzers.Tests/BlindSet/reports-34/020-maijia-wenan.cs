namespace Ouhang.KuaJing.WenAn
{
    /// <summary>站内信文案（荷兰站、德国站）</summary>
    public static class MaijiaWenAn
    {
        // 物流
        public const string YanWu = "您好，您的包裹在鹿特丹清关，预计晚三天送达，给您添麻烦了。";
        public const string DiZhi = "您好，快递员找不到门牌号，请回复完整地址，以便我们重新派送。";

        // 售后
        public const string QueJian = "您好，缺少的脚踏已补发，无需任何费用。";
        public const string ChaJia = "您好，商品如有瑕疵，可退货并全额退款。";
        public const string SiXia = "您好，退货太慢，您加客服QQ 80012345，我们直接把钱转给您。"; // expect: BSM3002|BSM1004|BSM3003

        // 回访
        public const string HaoPing = "您好，骑行车灯好用的话，麻烦动动手指给个五星，您的支持对我们很重要。"; // expect: BSM2002|BSM2003
        public const string LiPin = "您好，凡是留下带图评论的顾客，我们都会寄出神秘礼盒一份。"; // expect: BSM2001
        public const string XiaCi = "您好，您已成为我们的金卡会员，往后每单都可享九折。"; // expect: BSM1006|BSM1001
        public const string ShanPing = "您好，灯已换新，烦请把那条中评撤掉，我们会一直记得您的好。"; // expect: BSM2004
    }
}
