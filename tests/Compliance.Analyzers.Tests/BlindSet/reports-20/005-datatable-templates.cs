using System.Data;

namespace HandelsWaren.Data
{
    public class clsTemplateTable
    {
        public static DataTable GetTemplates()
        {
            DataTable dtTpl = new DataTable("BuyerTemplates");
            dtTpl.Columns.Add("TemplateId", typeof(int));
            dtTpl.Columns.Add("Subject", typeof(string));
            dtTpl.Columns.Add("MailBody", typeof(string));

            dtTpl.Rows.Add(1, "Customs number", "Dear %Name%, customs in your country asks for the tax number of the recipient. Please send it in a reply.");
            dtTpl.Rows.Add(2, "A word of thanks", "Dear %Name%, next time you shop with us, %Discount% percent come off your bill."); // expect: BSM1001|BSM1006
            dtTpl.Rows.Add(3, "Refund", "Dear %Name%, we have refunded %Amount% for the broken shelf of this order.");
            dtTpl.Rows.Add(4, "Please help", "Dear %Name%, your 2-star review hurts our small team. Would you kindly take it down?"); // expect: BSM2004

            DataRow drNew = dtTpl.NewRow();
            drNew["TemplateId"] = 5;
            drNew["Subject"] = "Manual";
            drNew["MailBody"] = "Dear %Name%, the assembly film is on our channel: https://youtu.be/k3Hs81-xx"; // expect: BSM3001
            dtTpl.Rows.Add(drNew);
            return dtTpl;
        }
    }
}
