namespace Lanjing.MuYing.XiaoXi
{
    // 母婴店铺买家消息，按节点发送
    public static class JieDianXiaoXi
    {
        public static readonly string DiYiTian = "您好，婴儿车前轮锁扣需按压到底，听到咔哒声后再使用。";
        public static readonly string DiSanTian = "您好，若收到的雨罩破损，请拍照回复，我们免费更换。";
        public static readonly string DiQiTian = "您好，支付宝账号发我们一下，给您转30元红包，祝宝宝健康成长。"; // expect: BSM1004|BSM3003|BSM3002
        public static readonly string DiShiTian = "您好，收到破损不用退货，给您退一半的钱，也请不要投诉我们。"; // expect: BSM1003
        public static readonly string ErShiTian =
            "您好，辅食机现在第二件半价，" + // expect: BSM1001
            "数量有限，先到先得。";
        public static readonly string SanShiTian = "您好，下单请移步我们的独立站，同款更便宜，售后也更快。"; // expect: BSM3003|BSM3001|BSM1001
        public static readonly string JiFen = $"{"您好"}，店铺反馈里的差评影响很大，" + "撤掉的话送您一份" + "小礼物。"; // expect: BSM2001|BSM2005|BSM2004
    }
}
