namespace Multichannel.Resources
{
    public static class AmazonBuyerMessages_en
    {
        public static string Unboxing { get { return "Hello {0}, the transport lock must be removed before you switch the washer on."; } }
        public static string PleaseEdit { get { return "Hello {0}, Amazon lets you edit what you wrote. We would appreciate it if your two stars became four or five."; } } // expect: BSM2004|BSM2002
        public static string WriteSample { get { return "Hello {0}, copy this into your review: \"Quiet, quick delivery, would buy again\"."; } } // expect: BSM2002|BSM2006
        public static string Goodwill { get { return "Hello {0}, keep the washer, open no claim, and 40 euros come your way."; } } // expect: BSM1003|BSM1004
        public static string PrivateMail { get { return "Hello {0}, what is your private e-mail address? We would rather write to you there than here."; } } // expect: BSM3002|BSM3003
        public static string Hose { get { return "Hello {0}, a new hose is on its way, the leaking one is covered by the warranty."; } }
    }

    public static class AmazonBuyerMessages_tw
    {
        public static string HaoPing { get { return "您好 {0}，懇請您給予滿分評價，這是我們最大的動力。"; } } // expect: BSM2002
        public static string ZheKou { get { return "您好 {0}，下回購買可享九折，請告知客服您的訂單編號。"; } } // expect: BSM1001|BSM1006
        public static string BuJi { get { return "您好 {0}，排水管已免費補寄，請留意包裹。"; } }
    }
}
