using System.ComponentModel;

namespace Hollybrook.Messaging
{
    public enum BuyerMessageTemplate
    {
        [Description("Hi, the replacement hinge was shipped today, free of charge.")]
        ReplacementHinge = 1,

        [Description("Hi, a quick favour: give us 5 stars and we refund $10 to you.")] // expect: BSM2001
        StarsForCash = 2,

        [Description("Hi, your refund of the full amount has been issued.")]
        Refunded = 3,

        [Description("Hi, buy two more and I give you a third hinge for free.")] // expect: BSM1005|BSM1001
        ThirdFree = 4,
    }

    public static class TemplateExtensions
    {
        public static string Body(this BuyerMessageTemplate t) => EnumText.Get<DescriptionAttribute>(t).Description;
    }
}
