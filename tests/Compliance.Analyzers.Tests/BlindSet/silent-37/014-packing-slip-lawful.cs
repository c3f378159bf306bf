using System.Xml;

namespace Bellwood.Fulfilment.PackingSlips
{
    public class SlipWriter
    {
        private const string FooterReturn = "Returns: open Your Orders on Amazon and choose Return or Replace Items.";
        private const string FooterSafety = "Never leave a burning candle alone. Cut the wick to 5 mm before each use.";
        private const string FooterGift = "Gift message of the sender: ";

        public void Write(XmlWriter w, Order order)
        {
            w.WriteStartElement("PackingSlip");
            w.WriteAttributeString("order", order.AmazonOrderId);
            foreach (var l in order.Lines)
            {
                w.WriteStartElement("Line");
                w.WriteElementString("Sku", l.Sku);
                w.WriteElementString("Qty", l.Quantity.ToString());
                w.WriteElementString("Price", order.IsGift ? "" : l.Price.ToString("N2"));
                w.WriteElementString("Discount", order.IsGift ? "" : l.PromotionDiscount.ToString("N2"));
                w.WriteEndElement();
            }
            w.WriteElementString("CustomerNote", order.IsGift ? FooterGift + order.GiftMessage : FooterReturn);
            w.WriteElementString("CustomerNote2", FooterSafety);
            w.WriteElementString("CustomerNote3", "The second candle of your set follows in a separate parcel, it is already paid.");
            w.WriteEndElement();
        }
    }
}
