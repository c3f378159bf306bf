using System;
using System.Windows.Forms;

namespace SellerHelper2
{
    public partial class Form1 : Form
    {
        private string antwort = "";

        private void btnLate_Click(object sender, EventArgs e)
        {
            antwort = "Dear Customer, your parcel is late because the truck had an accident. We are very sorry. New date: next Monday.";
            SendToBuyer(antwort);
        }

        private void btnBad_Click(object sender, EventArgs e)
        {
            antwort = "Dear Customer, we seen your bad review. If you make it away we will pay back all your money."; // expect: BSM2001|BSM2004
            SendToBuyer(antwort);
        }

        private void btnGood_Click(object sender, EventArgs e)
        {
            antwort = "Dear Customer, thank you for nice words! ";
            antwort += "Please to copy your nice words also in the review box of the product."; // expect: BSM2003|BSM2006|BSM2002
            SendToBuyer(antwort);
        }

        private void btnCall_Click(object sender, EventArgs e)
        {
            antwort = "Dear Customer, is more easy to speak: give me your mobile nr, I call you in evening."; // expect: BSM3002|BSM3004
            SendToBuyer(antwort);
        }

        private void SendToBuyer(string txt)
        {
            // TODO open buyer message window
            Clipboard.SetText(txt);
            lblStatus.Text = "Text is in clipboard, paste it in the message box of Seller Central";
        }
    }
}
