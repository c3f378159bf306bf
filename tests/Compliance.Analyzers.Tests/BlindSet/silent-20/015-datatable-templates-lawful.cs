using System.Data;

namespace HandelsWaren.Data
{
    public class clsServiceTemplates
    {
        public static DataTable GetTemplates()
        {
            DataTable dtTpl = new DataTable("BuyerTemplates");
            dtTpl.Columns.Add("TemplateId", typeof(int));
            dtTpl.Columns.Add("Subject", typeof(string));
            dtTpl.Columns.Add("MailBody", typeof(string));

            dtTpl.Rows.Add(1, "Customs number", "Dear %Name%, the customs office needs the tax number of the recipient. Please send it in a reply to this message.");
            dtTpl.Rows.Add(2, "Part on the way", "Dear %Name%, the missing hinge was sent today. There is no charge for it.");
            dtTpl.Rows.Add(3, "Partial refund", "Dear %Name%, because one of the two shelves was scratched we refunded %Amount% on this order.");
            dtTpl.Rows.Add(4, "Delivery date", "Dear %Name%, the carrier delivers your wardrobe on %Date% between 8 and 12. Is someone at home?");
            dtTpl.Rows.Add(5, "Cancelled", "Dear %Name%, as you asked, order %OrderId% was cancelled. You have not been charged.");
            dtTpl.Rows.Add(6, "No stock", "Dear %Name%, the shelf could not be delivered, so we cancelled the order and refunded the full amount.");
            return dtTpl;
        }
    }
}
