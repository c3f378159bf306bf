namespace KuaJing.Erp.Amazon.ZhanNeiXin
{
    /// <summary>站内信固定话术（运营 2024-03 提供）</summary>
    public static class BuyerMsgConst
    {
        // 发货延迟
        public const string YanChi = "尊敬的客户，由于港口拥堵，您的订单 {0} 预计晚到 3 天，给您添麻烦了。若不愿等待，我们可为您全额退款。";

        // 签收后
        public const string QianShouHou = "您好，净水器用得还顺手吗？回复本消息即可领取专属八五折，购买替换滤芯时使用。"; // expect: BSM1001

        // 老客召回
        public const string LaoKe = "亲爱的顾客，我们为老客户准备了一张 8 美元的抵用券，回复“领取”即可收到券码。"; // expect: BSM1002

        // 缺件
        public const string QueJian = "您好，得知包裹里少了一根软管，我们已免费补寄，无需退回任何物品。";

        public static readonly string YaoPing =
            "您好，如果您对净水器感到满意，恳请给我们一个五星好评，这对小店非常重要。"; // expect: BSM2002|BSM2003

        public static string Format(string tpl, string orderNo) => string.Format(tpl, orderNo);
    }
}
