using System;

namespace Shenzhen.Lumi.CustomerService
{
    public enum CaseType { WrongSize, Broken, NotReceived, PriceAsk, Angry, Wholesale }

    public class ReplyHelper
    {
        public string GetReply(CaseType type, string buyer, string sku)
        {
            switch (type)
            {
                case CaseType.WrongSize:
                    return $"Dear {buyer}, sorry the {sku} does not fit. You can return it with the prepaid label from your orders page, we pay the return shipping.";
                case CaseType.Broken:
                    return $"Dear {buyer}, very sorry for the broken {sku}. We already issue full refund to your card, no need to send it back.";
                case CaseType.NotReceived:
                    return $"Dear {buyer}, the carrier shows it is still on the way. If it doesn't arrive before Friday we will send you a new one.";
                case CaseType.PriceAsk:
                    return $"Dear {buyer}, for you only we can do 18 USD each if you take three pieces, just tell me before you order."; // expect: BSM1001
                case CaseType.Angry:
                    return $"Dear {buyer}, if you keep that bad comment online our lawyer will sue you for damage to our brand."; // expect: BSM4003|BSM2004
                case CaseType.Wholesale:
                    return $"Dear {buyer}, for 50 pcs no need to order on Amazon, we make you an invoice and you wire the money to our company account directly."; // expect: BSM3003|BSM1004
                default:
                    throw new ArgumentOutOfRangeException(nameof(type), type, "No reply configured for this case type");
            }
        }
    }
}
