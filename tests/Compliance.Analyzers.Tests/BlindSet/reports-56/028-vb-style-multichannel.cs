namespace MarktBruecke.Connector.Amazon
{
    using System.Collections;

    public class AmazonTextProvider : ITextProvider
    {
        private readonly Hashtable _texts = new Hashtable();

        public AmazonTextProvider()
        {
            _texts.Add("PICKUP_POINT", "Dear customer, your parcel waits at the pick-up point. Please bring your ID.");
            _texts.Add("CASHBACK", "Dear customer, upload the picture of your receipt and receive 10 EUR of the price back."); // expect: BSM1004
            _texts.Add("DEFECT", "Dear customer, we are sorry about the defect. Keep the lamp; the full amount was refunded today.");
            _texts.Add("CROSS_SELL", "Dear customer, buyers of your lamp also love our dimmer set, take a look at B0C7QX91LD."); // expect: BSM1007
            _texts["SURVEY"] = "Dear customer, fill in the two-minute survey and choose a little present from our warehouse."; // expect: BSM1005
            _texts["BULB"] = "Dear customer, the lamp takes E14 bulbs up to 40 watts.";
            _texts["FEEDBACK"] = "Dear customer, negative seller feedback can cost us our account. Remove it within 48 hours, please."; // expect: BSM2005|BSM2004
        }

        public string Get(string key)
        {
            return (string)_texts[key] ?? "Dear customer, thank you for your question. We reply within 24 hours.";
        }
    }
}
