using System;
using System.Drawing;
using System.Drawing.Printing;

namespace Kettering.Print
{
    /// <summary>Prints the note that goes into every Amazon parcel.</summary>
    public class ParcelNotePrinter
    {
        private readonly Font m_font = new Font("Arial", 10f);
        private string m_strNoteToBuyer;

        public void Prepare(string strCustomer, bool blnFragile)
        {
            m_strNoteToBuyer = "Dear " + strCustomer + ",\n";
            if (blnFragile)
                m_strNoteToBuyer += "please open the box with care, the vase is wrapped in thin paper.\n";
            m_strNoteToBuyer += "should it be broken, send us a message through Your Orders and we replace it.\n";
            m_strNoteToBuyer += "A free refill of vase cleaner is yours for every review you publish.\n"; // expect: BSM2001
            m_strNoteToBuyer += "Keep this note: it is worth 3 pounds on your next vase.\n"; // expect: BSM1006|BSM1001|BSM1002
            m_strNoteToBuyer += "Kettering Glass";
        }

        public void Print()
        {
            PrintDocument doc = new PrintDocument();
            doc.PrintPage += delegate(object s, PrintPageEventArgs a)
            {
                a.Graphics.DrawString(m_strNoteToBuyer, m_font, Brushes.Black, 40, 40);
            };
            doc.Print();
        }
    }
}
