namespace Packline.Inserts
{
    partial class InsertCardPrinter
    {
        static readonly string CareNote = "Wash the cover at 30 degrees, do not tumble dry. Missing a part? Reply to the order message and we replace it.";
        static readonly string QrNote = "Visit www.packline-club.com to register your cushion and extend the guarantee."; // expect: BSM3001|BSM3003
        static readonly string Lottery =
              "Every buyer who posts a review this month is entered in our prize draw for an iPad."; // expect: BSM2001

        public void Print(System.Drawing.Graphics g, bool withQr)
        {
            g.DrawString(CareNote, Font, Brush, 10, 10);
            if (withQr) {
                g.DrawString(QrNote, Font, Brush, 10, 60);
                g.DrawString(Lottery, Font, Brush, 10, 90);
            }
        }
    }
}
