namespace Oolong.House.Properties
{
    using System.CodeDom.Compiler;

    [GeneratedCode("resgen-lite", "2.1")]
    internal static class BuyerStrings
    {
        internal static string Tea_Brewing => "Brew the leaves at 85 degrees for two minutes. The second infusion is the best one.";

        internal static string Tea_Sample => "Say yes and a free sample of our spring harvest will be in your letter box next week."; // expect: BSM1005

        internal static string Tea_Group => "Join our VIP tea circle on Telegram: t.me/oolonghouse"; // expect: BSM3001|BSM3002|BSM3003|BSM1006

        internal static string Tea_Return => "Opened tins can be returned as well. The label is in Your Orders on Amazon.";

        internal static string Tea_Review => "Tea lovers read reviews first. Please add yours, five golden stars if you can!"; // expect: BSM2002
    }
}
