using System;
using System.Data;
using System.IO;

namespace Import
{
    public class clsOrderImport
    {
        private string m_strErr = "";

        public bool CheckRow(DataRow drIn)
        {
            m_strErr = "";
            if (drIn["coupon_code"] != DBNull.Value && drIn["coupon_amount"] == DBNull.Value)
                m_strErr += "Row has a coupon code but no coupon amount. ";
            if (Convert.ToDecimal(drIn["discount"]) > Convert.ToDecimal(drIn["price"]))
                m_strErr += "Discount is higher than the price; the item would be free. ";
            if (drIn["gift_message"].ToString().Length > 240)
                m_strErr += "Gift message is too long (240 characters at most). ";
            if (drIn["buyer_email"].ToString().IndexOf("@marketplace.amazon.") < 0)
                m_strErr += "Buyer e-mail is no Amazon relay address. ";
            if (m_strErr != "")
                File.AppendAllText("import.err", m_strErr + Environment.NewLine);
            return m_strErr == "";
        }
    }
}
