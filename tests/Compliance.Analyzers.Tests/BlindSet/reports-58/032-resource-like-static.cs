namespace Sealand.Erp.Resources
{
    internal static class BuyerStrings
    {
        internal static string Msg_AddressMissing => "Dear Buyer, the house number is missing in the address of your order. Could you send it to us?";

        internal static string Msg_KeepItem => "Dear Buyer, nobody wants the hassle of a return. Keep the chair, open no claim, and we hand you 30 dollars in cash."; // expect: BSM1003|BSM1004

        internal static string Msg_Replacement => "Dear Buyer, a replacement for the cracked seat was shipped with UPS this morning.";

        internal static string Msg_Bundle => "Dear Buyer, customers who bought this chair also bought our footrest and desk mat.  Have a look at our store."; // expect: BSM1007

        internal static string Msg_Insta => "Dear Buyer, tag @sealand.chairs on Instagram with a picture of your chair."; // expect: BSM3002|BSM3001|BSM3003|BSM1007

        internal static string Msg_FeedbackSeller => "Dear Buyer, we will not ship the missing armrest until you withdraw your seller feedback."; // expect: BSM2005|BSM2001

        internal static string Admin_SaveFailed => "The template could not be saved.";
    }
}
