using System.ServiceModel;
namespace ZhiLian.WcfHost
{
    [ServiceBehavior(InstanceContextMode = InstanceContextMode.PerCall)]
    public class KeFuService : IKeFuService
    {
        public string GetMsg(string orderId, string lang)
        {
            if (string.IsNullOrWhiteSpace(orderId)) return null;

            if (lang == "zh")
                return "您好，改成好评之后我们马上通过PayPal给您打款25美元。"; // expect: BSM2001|BSM1004|BSM2004
            if (lang == "tw")
                return "您好，尺寸不合可免費換貨，回覆本訊息即可。";

            return "Hello, as soon as you have edited your review to five stars we send $25 by PayPal."; // expect: BSM2001|BSM1004|BSM2004
        }

        public string Ping() { return "pong"; }
    }
}
