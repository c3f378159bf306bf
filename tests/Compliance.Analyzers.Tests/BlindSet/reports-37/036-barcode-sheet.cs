using System.Drawing;
using System.Drawing.Printing;

namespace Tideway.Vinyl.Labels
{
    // DIN A4 sheet with 24 stickers, one goes on the inner sleeve of every record we ship for Amazon orders
    public class InsertSheet
    {
        private readonly Font _small = new Font("Arial", 7f);

        public void Draw(Graphics g, int index, Rectangle r, string ean)
        {
            g.DrawString("*" + ean + "*", new Font("Code39", 18f), Brushes.Black, r);
            string insertText;
            switch (index % 3)
            {
                case 0:
                    insertText = "Warped record? Ask for a replacement in Your Orders, we answer within a day.";
                    break;
                case 1:
                    insertText = "You hear crackling? Give us the chance to repair it before you give us less than 5 stars."; // expect: BSM2003|BSM2002
                    break;
                default:
                    insertText = "Buy the next record at tideway-vinyl dot com and the postage is ours."; // expect: BSM3001|BSM3003
                    break;
            }
            g.DrawString(insertText, _small, Brushes.Black, r.X, r.Bottom - 12);
        }
    }
}
