namespace Leeds.Taipei.Changliang
{
    public static class Changliang
    {
        public static class Tuikuan
        {
            public const string YiTui = "您好，退款已原路退回，一般3到5个工作日到账。";
            public const string BuFen = "您好，缺少的杯盖我们按价格退还了4.50美元，请查收。";
        }

        public static class Pingjia
        {
            public const string Cuiping = "您好，上次提醒后还没看到您的评价，请尽快补上评价哦。"; // expect: BSM2006
            public const string Lanjie = "如果不满意请先联系我们，不要直接留差评。"; // expect: BSM2003
            public const string LiPin = "晒图评价后联系客服，免费领取小礼品一份。"; // expect: BSM2001
        }

        public static class Siyu
        {
            public const string Qun = "扫描卡片上的二维码进会员群，每周抽奖送茶具。"; // expect: BSM3001|BSM3003|BSM1006
        }
    }
}
