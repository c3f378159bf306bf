using System.Xml;

namespace Bellwood.Fulfilment.PackingSlips
{
    public class SlipWriter
    {
        private const string FooterNormal = "Please keep this slip. Returns: open Your Orders on Amazon and choose Return or Replace Items.";
        private const string FooterChristmas = "A little thank-you from Bellwood: the second candle is on us when you come back before New Year."; // expect: BSM1006|BSM1005|BSM1001

        public void Write(XmlWriter w, Order order, bool christmas)
        {
            w.WriteStartElement("PackingSlip");
            w.WriteAttributeString("order", order.AmazonOrderId);
            foreach (var l in order.Lines)
            {
                w.WriteStartElement("Line");
                w.WriteElementString("Sku", l.Sku);
                w.WriteElementString("Qty", l.Quantity.ToString());
                w.WriteEndElement();
            }
            w.WriteElementString("CustomerNote", christmas ? FooterChristmas : FooterNormal);
            w.WriteElementString("CustomerNote2", "Scan the QR code on the back and join our candle club on Instagram."); // expect: BSM3001|BSM3002|BSM3003|BSM1007
            w.WriteElementString("CustomerNote3", "Is something wrong with your candle? Then tell us before you rate it, so no bad star is needed."); // expect: BSM2003
            w.WriteEndElement();
        }
    }
}
