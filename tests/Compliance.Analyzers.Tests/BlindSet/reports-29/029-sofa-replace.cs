using System;

namespace Chesterfield.Living.Messaging
{
    public class SofaTextEngine
    {
        private const string DeliveryTemplate =
            "Dear #NAME#, the carrier will bring your sofa on #DAY# between 8 and 12. Is there a lift in the house?";

        private const string CrossTemplate =
            "Dear #NAME#, the matching footstool can be had for #PRICE# less if you buy it along with your sofa."; // expect: BSM1001|BSM1007

        private const string CompTemplate =
            "Dear #NAME#, it was nice having you as a buyer. Here is #AMOUNT# of goodwill money from us, just tell us how you want to receive it."; // expect: BSM1003|BSM1004

        public string Delivery(string name, DateTime day) =>
            DeliveryTemplate.Replace("#NAME#", name).Replace("#DAY#", day.ToShortDateString());

        public string Cross(string name, string price) =>
            CrossTemplate.Replace("#NAME#", name).Replace("#PRICE#", price);

        public string Stool(string name) =>
            "Dear [N], the footstool is yours for a quarter under the Amazon price when you order it from our own shop by mail.".Replace("[N]", name); // expect: BSM3003|BSM1001
    }
}
