namespace WanTong.KeFu.Resources
{
    // 由 MaiJiaHuaShu.resx 手工改写
    public static class MaiJiaHuaShu
    {
        public static string ZhiLiang_DaoQian => "非常抱歉收到有瑕疵的杯子，我们今天重发一只，坏的您自行处理即可。";

        public static string ZhiLiang_SiLiao => "非常抱歉给您添堵了，您看这样行不，不走平台退款，我们微信转您二十块就算了结。"; // expect: BSM1004|BSM3003|BSM1003

        public static string ChaPing_Gai => "亲，客服已把问题解决了，星级那边能不能麻烦您动动手，调到四星以上？"; // expect: BSM2004

        public static string ChaPing_DianPu => "亲，麻烦您把给本店的卖家反馈撤回，撤回后补您一张购物卡。"; // expect: BSM2005|BSM2001

        public static string HuanHuo_BuZhou => "换货步骤：在订单页面选择“更换商品”，打印标签后寄出，我们收货当天寄新品。";

        public static string HuoDong_ChouJiang => "亲，回复本消息附上订单号就能参加抽奖，大奖是空气炸锅。"; // expect: BSM1006|BSM1005
    }
}
