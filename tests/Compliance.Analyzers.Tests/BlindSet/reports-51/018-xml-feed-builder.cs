using System.Text;
using System.Xml;

namespace Marlow.AmazonFeeds
{
    public class FulfilmentFeedWriter
    {
        public string BuildOrderXml(string sOrderNo, string sLang)
        {
            StringBuilder sb = new StringBuilder();
            XmlTextWriter xw = new XmlTextWriter(new System.IO.StringWriter(sb));
            xw.WriteStartElement("FulfillmentOrder");
            xw.WriteElementString("MerchantFulfillmentOrderID", sOrderNo);
            xw.WriteElementString("DisplayableOrderDateTime", "2014-05-01");
            xw.WriteElementString("DisplayableOrderComment", GetPackingSlipText(sLang));
            xw.WriteEndElement();
            xw.Close();
            return sb.ToString();
        }

        // printed on the slip the buyer finds in the box
        private string GetPackingSlipText(string sLang)
        {
            switch (sLang)
            {
                case "en":
                    return "Thank you for your order! Enter code SLIP10 when you buy again."; // expect: BSM1002
                case "en-gb":
                    return "Thank you for your order! Find us on Facebook at MarlowCandles and win candles for a year."; // expect: BSM1006|BSM3001|BSM3002
                case "zh":
                    return "感谢您的购买！扫描背面二维码加微信，可领取红包。"; // expect: BSM1004|BSM3002|BSM3001
                default:
                    return "Keep the candle away from curtains. Returns: see Your Orders on Amazon.";
            }
        }
    }
}
