using System.ComponentModel;

namespace ParcelPilot.Settings
{
    public class BuyerMessageSettings
    {
        [DisplayName("Delay message")]
        public string DelayText { get; set; } =
            "Your parcel is running two days late. We are sorry for the wait; the new delivery date is {DeliveryDate}.";

        [DisplayName("Refund message")]
        public string RefundText { get; set; } =
            "We have refunded {Amount} for order {OrderId} because one of the cushions was missing.";

        [DisplayName("After delivery")]
        public string AfterDeliveryText { get; set; } =
            "Enjoy your new cushions! Use voucher COZY20 on your next purchase and save a fifth."; // expect: BSM1002|BSM1001|BSM1006

        [DisplayName("Loyal customer")]
        public string RepeatBuyerText { get; set; } =
            "Welcome back! Join our tester club and receive upcoming products before anyone else, completely free."; // expect: BSM1006|BSM1005

        [DisplayName("Signature")]
        public string Signature { get; set; } = "Your customer service";

        public int DaysAfterDelivery { get; set; } = 5;
        public bool Enabled { get; set; }
    }
}
