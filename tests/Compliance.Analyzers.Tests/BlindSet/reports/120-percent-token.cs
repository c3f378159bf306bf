using System.Resources;

namespace Ruixing.Mail
{
    public class BuyerMailTemplates
    {
        public string Subject { get; set; } = "%Order.Number%";

        public string Body { get; set; } = "%Customer.FullName% 您好，缺少的說明書已附上，請查收。";

        public string GiftBody { get; set; } = "%Customer.FullName% 您好，寫下評價即可兌換 %Gift.Name%，數量有限。"; // expect: BSM2001

        public string LineBody { get; set; } = "%Customer.FullName% 您好，請加 LINE：%Store.LineId%，客服一對一為您處理退款。"; // expect: BSM3002|BSM3003

        public string TaxBody { get; set; } = "%Customer.FullName% 您好，報關需要您的統一編號。";
    }
}
