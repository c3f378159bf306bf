namespace Nettle.Marketing
{
    public class CodeLetters
    {
        public string Shipping(string name, string trackingCode) =>
            $"Hello {name}, the carrier lost the parcel. The new one has the number {trackingCode}.";

        public string Coupon(string name, string couponCode, int percent) =>
            $"Hello {name}, use {couponCode} for {percent}% off."; // expect: BSM1002|BSM1001

        public string Unlock(string name, string activationCode) =>
            $"Hello {name}, enter {activationCode} on the start screen to activate the licence you bought.";

        public string Card(string name, string giftCardCode) =>
            $"Hello {name}, this one is for you: {giftCardCode}. Spend it on whatever you like!"; // expect: BSM1005|BSM1002
    }
}
