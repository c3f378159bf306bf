namespace Strings
{
    /// <summary>Texts shown to the buyer in the message thread. Do not translate the tokens.</summary>
    public static class BuyerThread
    {
        public static string Greeting => "Hello {0}, thank you for your message.";
        public static string ReturnWindow => "You can send the shoes back within 30 days; the label costs you nothing.";
        public static string SizeSwap => "We've reserved the 42 for you and will ship it as soon as the 41 is scanned.";
        public static string KeepIt => "Skip the return, hang on to the shoes and we'll slip you 40% if we hear no more about it."; // expect: BSM1003|BSM1001|BSM1004
        public static string Sorry => "Please accept a voucher worth {1} by way of apology."; // expect: BSM1002|BSM1003|BSM1005
        public static string Ask => "Would you kindly rate the shoes on Amazon once you've walked a mile in them?"; // expect: BSM2006
        public static string NoCoupon => "We are not able to offer coupons or discounts through messages.";
        public static string FeedbackFix => "As your case is closed, kindly take down the negative seller feedback today, it is hurting us badly."; // expect: BSM2005
    }
}
