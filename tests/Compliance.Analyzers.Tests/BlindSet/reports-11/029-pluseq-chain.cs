using System;
using System.Data;

namespace KW.Oms.Mail
{
    public partial class FrmSendMail
    {
        private string BuildContent(DataRow row)
        {
            string content = "";
            content += "Dear " + Convert.ToString(row["BuyerName"]) + ":\n";
            content += "  Thank you for choosing our phone holder.\n";
            if (Convert.ToInt32(row["Qty"]) >= 2)
            {
                content += "  Because you bought two, we offer you a special";  // expect: BSM1001
                content += " price of only $9.99 for the third one.\n";
            }
            content += "  The holder fits phones up to 6.8 inches.\n";
            content += "Yours " + Convert.ToString(row["ShopName"]);
            return content;
        }

        private string BuildPartContent(DataRow row)
        {
            string content = "Dear " + Convert.ToString(row["BuyerName"]) + ":\n";
            content += "  we are sorry for the broken clip. ";
            content += "A new one is sent today without charge.\n";
            return content;
        }
    }
}
