namespace Halden.Oms.Properties
{
    using System;

    /// <summary>Looks up buyer-facing mail texts.</summary>
    [global::System.CodeDom.Compiler.GeneratedCodeAttribute("Halden.TextGen", "4.2.0")]
    internal partial class MailTexts
    {
        private static readonly System.Resources.ResourceManager Rm = new System.Resources.ResourceManager("Halden.MailTexts", typeof(MailTexts).Assembly);

        internal static string Mail_Invoice_Body =>
            Rm.GetString("Mail_Invoice_Body") ?? "Please find attached the invoice for your order.";

        internal static string Mail_Followup_Body =>
            Rm.GetString("Mail_Followup_Body") ?? "Now that we have replaced your fan, we trust that you will raise your review to five stars."; // expect: BSM2004|BSM2002

        internal static string Mail_Winback_Body =>
            Rm.GetString("Mail_Winback_Body") ?? "We miss you! Our summer collection is now live and waiting for you in our shop."; // expect: BSM1007

        internal static string Mail_Feedback_Body =>
            Rm.GetString("Mail_Feedback_Body") ?? "We shall refund the postage as soon as you have taken down the seller feedback you left."; // expect: BSM2005|BSM2001
    }
}
