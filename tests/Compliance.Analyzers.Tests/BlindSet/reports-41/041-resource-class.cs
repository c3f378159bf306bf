namespace Solvay.Amazon.Resources
{
    /// <summary>Strongly typed texts of the buyer messenger.</summary>
    public static class BuyerMessagesResource
    {
        /// <summary>Sent when a part is missing.</summary>
        public static string MissingPart { get; } = "We are sorry that the nozzle was missing. A new one is on its way.";

        /// <summary>Sent when the buyer asked for money back.</summary>
        public static string KeepIt { get; } = "Instead of a return: how about we give you back 30 dollars and you keep quiet about the leak on Amazon?"; // expect: BSM1003|BSM2001

        /// <summary>Sent before Christmas.</summary>
        public static string Season { get; } = "圣诞快乐！凡今年买过的客户，24日之前全店七五折。"; // expect: BSM1001|BSM1007

        /// <summary>Sent when the buyer wants help.</summary>
        public static string Help { get; } = "发邮件给工程师回复更快：hello（艾特）solvay-tools（点）example。"; // expect: BSM3002

        /// <summary>Sent with the recall.</summary>
        public static string Recall { get; } = "Please stop using the nozzle. Amazon has refunded your order in full.";
    }
}
