namespace Agentur.Flows
{
    public class FlowMail
    {
        public string Locale { get; init; }
        public string Subject { get; init; }
        public string Body { get; init; }
    }

    public static class AfterPurchaseFlow
    {
        public static FlowMail[] ForBuyers() => new FlowMail[]
        {
            new FlowMail { Locale = "en-GB", Subject = "Your raincoat", Body = "Dear [Buyer], please re-proof the coat after ten washes. A warm dryer for ten minutes helps too." },
            new FlowMail { Locale = "en-GB", Subject = "Rain, rain", Body = "Dear [Buyer], the word on your card, PUDDLE, knocks %Discount% off the matching boots." }, // expect: BSM1002|BSM1001
            new FlowMail { Locale = "zh-CN", Subject = "关于您的雨衣", Body = "尊敬的[Buyer]，雨衣拉链的问题非常抱歉，新雨衣已于今日发出。" },
            new FlowMail { Locale = "zh-CN", Subject = "雨季福利", Body = "尊敬的[Buyer]，雨季到了，送您一把折叠伞，只需支付0元。" }, // expect: BSM1005
            new FlowMail { Locale = "zh-TW", Subject = "雨衣使用心得", Body = "親愛的[Buyer]，方便的話，請到商品頁留下您的使用評價。" }, // expect: BSM2006
            new FlowMail { Locale = "zh-TW", Subject = "退款通知", Body = "親愛的[Buyer]，退貨已收到，款項將於五天內退回原付款方式。" },
            new FlowMail { Locale = "zh-TW", Subject = "補償方案", Body = "親愛的[Buyer]，我們想私下匯款給您當作一點心意，請提供銀行帳號。" }, // expect: BSM1004|BSM1003|BSM3003
        };
    }
}
