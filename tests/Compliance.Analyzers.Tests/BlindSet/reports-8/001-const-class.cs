using System;

namespace LanTu.Erp.CustomerService.Templates
{
    /// <summary>站内信模板（英文站）。客服组长 Vivian 维护，改动要在钉钉群里说一声。</summary>
    public static class BuyerMessageTemplates
    {
        public const string SubjectDelay = "Update about your order {0}";

        public const string DelayBody =
            "Hello {0}, the carrier told us that your parcel is held at the Ontario sorting center. The new delivery date is {1}. If you do not want to wait, tell us and we will cancel the order and refund it in full.";

        public const string RepurchaseBody =
            "Hi {0}, thanks for shopping with LanTu. As a returning customer you get 15% off your next purchase, just reply to this message."; // expect: BSM1001|BSM1006

        public const string MissingPart =
            "We are sorry the screws were missing from your parcel. A new bag of screws was shipped today at no charge and should arrive on {0}.";

        public const string AskFiveStar =
            "If you like our lamp, please give us a 5-star review on Amazon, it means the world to our small team."; // expect: BSM2002

        public static string For(string kind) => kind switch
        {
            "delay" => DelayBody,
            "repurchase" => RepurchaseBody,
            "missing" => MissingPart,
            "star" => AskFiveStar,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown template kind"),
        };
    }
}
