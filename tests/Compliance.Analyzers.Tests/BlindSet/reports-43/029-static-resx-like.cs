namespace HeimKino.Resources
{
    /// <summary>Hand made replacement for Buyer.resx, VS could not open it anymore.</summary>
    internal static class BuyerRes
    {
        internal static string Mail_Beamer_Delay => "Dear {0}, the projector waits for its lens cap. We ship on {1}. Sorry!";
        internal static string Mail_Beamer_Upsell => "Dear {0}, a projector without our silver screen is only half the fun. Add one to your cart today."; // expect: BSM1007
        internal static string Mail_Beamer_Video => "Dear {0}, the keystone setup is explained here: https://bit.ly/beamer-eckig"; // expect: BSM3001
        internal static string Mail_Beamer_Help => "Dear {0}, please hold the Source key for three seconds and choose HDMI 2.";
        internal static string Mail_Beamer_Fb => "Dear {0}, pls like our facebook page HeimKinoFans and talk to us there."; // expect: BSM3001|BSM3002|BSM3003
        internal static string Mail_Beamer_Seller => "Dear {0}, would you leave a feedback for us as a seller? It takes a minute and is up to you."; // expect: BSM2006
        internal static string Mail_Beamer_Bulb => "Dear {0}, the lamp died inside the warranty. We send a new lamp at no charge.";
        internal static string Mail_Beamer_Bait => "Dear {0}, tell us when you have rated us as seller with 5, then the HDMI cable goes out for nothing."; // expect: BSM2001
    }
}
