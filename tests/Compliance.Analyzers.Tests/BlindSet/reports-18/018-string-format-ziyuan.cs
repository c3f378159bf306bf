namespace Boya.Amz.Resources
{
    /// <summary>由模板表生成，发送前用 string.Format 填充</summary>
    internal static class MailTexts
    {
        internal const string DelayBody = "Hi {0}, your order {1} will arrive {2} days late. We are sorry for that.";
        internal const string SecondOrderBody = "Hi {0}, the next order you place with us gets {1}% reduced, please remember to mention {2}."; // expect: BSM1001|BSM1006
        internal const string FanXianBody = "{0}您好，确认收货后把订单截图发来，{1}元返现当天到账您的支付宝。"; // expect: BSM1004
        internal const string LingJianBody = "{0}您好，您要的{1}已免费寄出。";
    }

    public class MailComposer
    {
        public string Delay(string n, string o, int d) => string.Format(MailTexts.DelayBody, n, o, d);
        public string Second(string n, int p, string k) => string.Format(MailTexts.SecondOrderBody, n, p, k);

        public string LinkMail(string n, string model)
        {
            return string.Format("Hi {0}, the newest manual for {1} can be downloaded in boya-light.com under Support.", n, model); // expect: BSM3001
        }

        public string FanXian(string n, int j) => string.Format(MailTexts.FanXianBody, n, j);
    }
}
