namespace MultiShop.Outbox
{
    // 旧系统导出的模板，部分为转义写法
    public static class JiuMoBanGanJing
    {
        // 您好，退款已原路退回。
        public static string MaiJia_TuiKuan = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";

        // 您好，细微信息请看说明书。
        public static string MaiJia_ShuoMing = "\u60a8\u597d\uff0c\u7ec6\u5fae\u4fe1\u606f\u8bf7\u770b\u8bf4\u660e\u4e66\u3002";

        public static string MaiJia_JieXian = "您好，请把电线下方的卡扣按住再拔出插头，切勿硬拽。";
        public static string MaiJia_ZheDie = "您好，婴儿车打开后请检查折叠锁扣是否弹出，听到咔哒声才算到位。";
        public static string MaiJia_FanHui = "您好，按返回键，现在屏幕会显示型号，请把型号告诉我们。";
        public static string Buyer_Stripes = "Hello, the star screws under the plate need a T8 driver. Turn the power off before you review the wiring.";
        public static string Buyer_Code = "Hello, error code E15 means that the filter is clogged; rinse it and hold the cancel button for 5 seconds.";
    }
}
