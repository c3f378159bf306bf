namespace Mittelland.Properties
{
    /// <summary>Hand-written stand-in for the resx designer file.</summary>
    internal static class BuyerMails
    {
        private static string Get(string fallback, [System.Runtime.CompilerServices.CallerMemberName] string key = "") =>
            ResourceOverrides.Find(key) ?? fallback;

        /// <summary>Subject of the delay mail.</summary>
        internal static string DelaySubject => Get("Your order is delayed");

        internal static string DelayBody => Get("Your order will reach you on {0}. You may cancel it at no cost until it ships.");

        internal static string BirthdayBody => Get("Happy birthday! A little present from us is on its way to you."); // expect: BSM1005

        internal static string WinBackSubject => Get("We miss you - {0} % off everything until Sunday"); // expect: BSM1001|BSM1007

        internal static string WinBackBody => Get("It has been a while. Take a look at what is new in our shop this autumn."); // expect: BSM1007

        internal static string ManualBody => Get("The manual in your language has been attached as you asked.");

        internal static string SurveyBody => Get("Fill in our survey at https://bit.ly/3midland and tell us how you liked it."); // expect: BSM3001
    }
}
