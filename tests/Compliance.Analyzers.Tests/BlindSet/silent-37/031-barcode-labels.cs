using System.Drawing;
using System.Drawing.Printing;

namespace Tideway.Vinyl.Labels
{
    public class ShelfLabels
    {
        private readonly Font _big = new Font("Arial", 14f, FontStyle.Bold);

        public void Draw(Graphics g, Item item, Rectangle r)
        {
            string line = item.Name;
            if (item.IsGiftCard) line = "GIFT CARD - sell only at the counter";
            if (item.OnSale) line += " / 20% OFF red sticker";
            if (item.IsFreebie) line = "FREE GIFT, not for Amazon parcels";
            if (item.IsReviewCopy) line = "REVIEW COPY (press), do not sell";
            g.DrawString(line, _big, Brushes.Black, r);
            g.DrawString("*" + item.Ean + "*", new Font("Code39", 18f), Brushes.Black, r.X, r.Y + 20);
        }

        public string PackerHint(Item item)
        {
            switch (item.Grade)
            {
                case "M": return "Mint. Pack with two corners.";
                case "VG": return "Very good. Put the condition note in.";
                default: return "Check by shift leader before packing.";
            }
        }
    }
}
