namespace Ruixin.Shuma
{
    public static class FuwuMoban
    {
        // 旧系统只支持ASCII
        public const string Yanchi = "\u60a8\u597d\uff0c\u60a8\u7684\u5305\u88f9\u5ef6\u8bef\u4e86\uff0c\u975e\u5e38\u62b1\u6b49\u3002";
        public const string Tuikuan = "\u60a8\u597d\uff0c\u9000\u6b3e\u5df2\u539f\u8def\u9000\u56de\u3002";

        public const string Weixin = "您好，请检查接口是否有细微信号干扰，重新插拔一次即可。";
        public const string Xianxia = "您好，请把耳机放在充电线下方的凹槽里。";
        public const string Xianzai = "您好，退货包裹已返回，现在仓库正在检查。";
        public const string Zheng = "您好，打开后请将支架折叠到底，听到咔嗒声为止。";
        public const string Haoping = "您好，本店没有任何“好评返现”活动，请不要相信自称我们的第三方。";
    }
}
