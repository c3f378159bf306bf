using System.Data;

namespace ShopWare.Data
{
    public class dsTemplates : DataSet
    {
        private DataTable m_tblTemplate;

        private void InitRows()
        {
            m_tblTemplate = new DataTable("BuyerMessageTemplate");
            m_tblTemplate.Columns.Add("Id", typeof(int));
            m_tblTemplate.Columns.Add("Marketplace", typeof(string));
            m_tblTemplate.Columns.Add("Subject", typeof(string));
            m_tblTemplate.Columns.Add("Body", typeof(string));

            m_tblTemplate.Rows.Add(1, "amazon.co.uk", "Delay", "Dear @@Name@@, because of the snow your parcel is late. You may keep the order or have it refunded in full.");
            m_tblTemplate.Rows.Add(2, "amazon.co.uk", "A word from us", "Dear @@Name@@, tell a friend about our scooters; for each friend who buys you earn fifteen pounds."); // expect: BSM1006
            m_tblTemplate.Rows.Add(3, "amazon.co.uk", "Second try", "Dear @@Name@@, we wrote last week and saw no review of the scooter yet. Please post one today."); // expect: BSM2006
            m_tblTemplate.Rows.Add(4, "amazon.co.uk", "Accessories", "Dear @@Name@@, most riders also take our phone holder and the rain cover, both in stock now."); // expect: BSM1007
            m_tblTemplate.Rows.Add(5, "amazon.co.uk", "Invoice", "Dear @@Name@@, you asked for a VAT invoice. It is in the attachment.");
        }
    }
}
