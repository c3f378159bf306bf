using System.Data;

namespace ShopTools.Data
{
    public class MessageTemplateTable
    {
        public DataTable LoadDefaults()
        {
            DataTable dt = new DataTable("BuyerMessageTemplates");
            dt.Columns.Add("Code", typeof(string));
            dt.Columns.Add("Lang", typeof(string));
            dt.Columns.Add("Body", typeof(string));

            dt.Rows.Add("RETURN_OK", "en", "Dear customer, your return was received today and the refund has been issued to your original payment method.");
            dt.Rows.Add("AFTER_SALE", "en", "Dear customer, as a thank-you we would like to send you a free phone stand. Just tell us your address."); // expect: BSM1005
            dt.Rows.Add("AFTER_SALE", "zh", "尊敬的顾客，为了感谢您的支持，我们准备了一份小礼物，请回复收货地址领取。"); // expect: BSM1005
            dt.Rows.Add("NEW_ITEM", "en", "Dear customer, our new winter collection has just arrived. Come and have a look at our store!"); // expect: BSM1007
            dt.Rows.Add("BAD_REVIEW", "en", "Dear customer, we saw your two star review. If we refund the order, would you please take it down?"); // expect: BSM2001|BSM2004
            return dt;
        }
    }
}
