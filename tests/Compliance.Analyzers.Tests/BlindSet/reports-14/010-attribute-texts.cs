using System;

namespace Greenfield.Garden.BuyerContact
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerTextAttribute : Attribute
    {
        public BuyerTextAttribute(string text) { Text = text; }
        public string Text { get; }
        public string Chinese { get; set; }
    }

    /// <summary>Quick answers that agents send to Amazon buyers with one click.</summary>
    public enum QuickAnswer
    {
        [BuyerText("We are sorry the hose leaks. A new gasket goes out today and costs you nothing.",
                   Chinese = "很抱歉水管漏水，我们今天免费补寄密封圈。")]
        Leak,

        [BuyerText("Text a photo of the hose to our service phone 614-555-0177 and we will sort it out there.")] // expect: BSM3002|BSM3003
        Photo,

        [BuyerText("If you order straight from our farm shop instead of Amazon, we can do the same hose for ten dollars less.", // expect: BSM3003|BSM1001
                   Chinese = "下次您可以绕开亚马逊直接向我们下单，价格更实惠。")] // expect: BSM3003|BSM1001
        Bargain,
    }
}
